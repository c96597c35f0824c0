const NARROW = "(max-width: 900px)";
const INSIDE = ".sidebar, .top-bar";

/**
 * Let the bar's menu button open and shut docsify's sidebar. On a narrow
 * window it is a drawer, which Escape shuts, and a tap or focus beside it, and
 * a link in it.
 */
export function listenForDrawer(signal: AbortSignal): void {
	const sidebar = document.querySelector<HTMLElement>(".sidebar");
	const button = document.querySelector<HTMLElement>("#menu-button");
	if (!sidebar || !button) return;
	const isOpen = () => sidebar.classList.contains("show");
	const isDrawer = () => matchMedia(NARROW).matches;
	const shut = () => {
		if (isOpen() && isDrawer()) sidebar.classList.remove("show");
	};
	const show = () => {
		button.setAttribute("aria-expanded", String(isOpen()));
		button.setAttribute("aria-label", isOpen() ? "关闭导航" : "打开导航");
	};
	const observer = new MutationObserver(show);
	observer.observe(sidebar, { attributeFilter: ["class"] });
	signal.addEventListener("abort", () => observer.disconnect());
	show();
	const toggle = () => sidebar.classList.toggle("show");
	button.addEventListener("click", toggle, { signal });
	const reach = ({ target, type }: Event) => {
		if (!(target instanceof Element)) return;
		const isFollowed = type === "click" && target.closest(".sidebar a");
		if (isFollowed || !target.closest(INSIDE)) shut();
	};
	const press = ({ key }: KeyboardEvent) => {
		if (key !== "Escape" || !isOpen() || !isDrawer()) return;
		shut();
		button.focus();
	};
	document.addEventListener("click", reach, { signal });
	document.addEventListener("focusin", reach, { signal });
	document.addEventListener("keydown", press, { signal });
}
