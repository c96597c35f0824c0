const NARROW = "(max-width: 900px)";
const INSIDE = ".sidebar, .top-bar";

/**
 * Let the bar's menu button toggle the sidebar. On a narrow window the sidebar
 * is a drawer, closed by Escape, by a tap or focus outside it, or by following
 * one of its links.
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
