const NARROW = "(max-width: 900px)";

/**
 * Let the bar's menu button open and close docsify's sidebar, in Chinese: the
 * bar moves into docsify's skeleton, where an open sidebar does not make it
 * inert, and docsify's own toggle, which nests two buttons, goes.
 */
export function adoptSidebar(signal: AbortSignal): void {
	const sidebar = document.querySelector<HTMLElement>(".sidebar");
	const toggle = document.querySelector<HTMLElement>(".sidebar-toggle");
	const button = document.querySelector<HTMLElement>("#menu-button");
	const bar = document.querySelector(".top-bar");
	if (!sidebar || !toggle || !button || !bar) return;
	document.querySelector("main")?.prepend(bar);
	bar.setAttribute("role", "banner");
	toggle.hidden = true;
	toggle.replaceChildren();
	sidebar.querySelector(".sidebar-nav")?.setAttribute("aria-label", "主导航");
	const isOpen = () => sidebar.classList.contains("show");
	const observer = new MutationObserver(() => showState(button, isOpen()));
	observer.observe(sidebar, { attributeFilter: ["class"] });
	showState(button, isOpen());
	const close = () => {
		if (isOpen() && matchMedia(NARROW).matches) toggle.click();
	};
	button.addEventListener("click", () => toggle.click(), { signal });
	sidebar.addEventListener(
		"click",
		({ target }) => {
			if (target instanceof Element && target.closest("a")) close();
		},
		{ signal },
	);
	document.addEventListener(
		"keydown",
		({ key }) => {
			if (key !== "Escape" || !isOpen()) return;
			close();
			button.focus();
		},
		{ signal },
	);
	document.querySelector("main")?.addEventListener(
		"click",
		(event) => {
			if (event.target === event.currentTarget) close();
		},
		{ signal },
	);
}

function showState(button: HTMLElement, isOpen: boolean): void {
	button.setAttribute("aria-expanded", String(isOpen));
	button.setAttribute("aria-label", isOpen ? "关闭导航" : "打开导航");
}
