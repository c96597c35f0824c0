const KEY = "theme";
const LABELS = { auto: "自动", light: "浅色", dark: "深色" } as const;
type Choice = keyof typeof LABELS;

/**
 * `<theme-switch>`: its button changes from light to dark or back, at every
 * tap. A choice that is what the system shows anyway is none, so that the page
 * follows the system again; any other is remembered on the device, where the
 * browser allows it.
 */
export class ThemeSwitchElement extends HTMLElement {
	#listening = new AbortController();

	connectedCallback(): void {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		this.addEventListener("click", () => this.#turn(), { signal });
		this.#show(readChoice());
	}

	disconnectedCallback(): void {
		this.#listening.abort();
	}

	#turn(): void {
		const { theme } = document.documentElement.dataset;
		const shown = theme === "auto" ? systemScheme() : theme;
		const wanted = shown === "dark" ? "light" : "dark";
		const choice = wanted === systemScheme() ? "auto" : wanted;
		this.#show(choice);
		rememberChoice(choice);
	}

	#show(choice: Choice): void {
		document.documentElement.dataset.theme = choice;
		const button = this.querySelector("button");
		button?.setAttribute("aria-label", `深色/浅色：${LABELS[choice]}`);
	}
}

function systemScheme(): "light" | "dark" {
	return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function readChoice(): Choice {
	try {
		return toChoice(localStorage.getItem(KEY));
	} catch {
		return "auto";
	}
}

function rememberChoice(choice: Choice): void {
	try {
		localStorage.setItem(KEY, choice);
	} catch {
		// Storage refused: the choice holds until the page is closed.
	}
}

function toChoice(text: string | null): Choice {
	return text === "light" || text === "dark" ? text : "auto";
}
