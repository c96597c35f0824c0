import { defineElement } from "../platform/define-element.ts";
import { ifAllowed } from "../platform/if-allowed.ts";

const KEY = "theme";
const LABELS = { auto: "自动", light: "浅色", dark: "深色" } as const;
type Choice = keyof typeof LABELS;

/**
 * Define `<theme-switch>`, whose button toggles between light and dark. A
 * choice that equals the system's scheme becomes `auto`, so that the page
 * follows the system again. The choice is stored on the device if the browser
 * allows it.
 */
export function defineThemeSwitch(): void {
	defineElement("theme-switch", (element, signal) => {
		const turn = () => {
			const choice = otherChoice();
			show(element, choice);
			ifAllowed(() => localStorage.setItem(KEY, choice));
		};
		element.addEventListener("click", turn, { signal });
		const stored = ifAllowed(() => localStorage.getItem(KEY));
		show(element, stored === "light" || stored === "dark" ? stored : "auto");
	});
}

function show(element: Element, choice: Choice): void {
	document.documentElement.dataset.theme = choice;
	const button = element.querySelector("button");
	button?.setAttribute("aria-label", `深色/浅色：${LABELS[choice]}`);
}

function otherChoice(): Choice {
	const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
	const system = isDark ? "dark" : "light";
	const { theme } = document.documentElement.dataset;
	const shown = theme === "auto" ? system : theme;
	const wanted = shown === "dark" ? "light" : "dark";
	return wanted === system ? "auto" : wanted;
}
