import { makeButton } from "./make-button.ts";
import { makeElement } from "./make-element.ts";

const KEY = "theme";
const CHOICES = ["auto", "light", "dark"] as const;
type Choice = (typeof CHOICES)[number];
const LABELS: Readonly<Record<Choice, string>> = {
	auto: "自动",
	light: "浅色",
	dark: "深色",
};

/**
 * `<theme-switch>`: a button that goes through the system's colours, light and
 * dark; the choice is remembered on the device, where the browser allows it.
 */
export class ThemeSwitchElement extends HTMLElement {
	#listening = new AbortController();

	connectedCallback(): void {
		this.#listening = new AbortController();
		if (!this.querySelector("button")) {
			this.append(makeButton("", undefined, "bar-button"));
		}
		const { signal } = this.#listening;
		this.addEventListener("click", () => this.#advance(), { signal });
		this.#show(readChoice());
	}

	disconnectedCallback(): void {
		this.#listening.abort();
	}

	#advance(): void {
		const next = CHOICES[(CHOICES.indexOf(shownChoice()) + 1) % CHOICES.length];
		this.#show(next ?? "auto");
		rememberChoice(next ?? "auto");
	}

	#show(choice: Choice): void {
		document.documentElement.dataset.theme = choice;
		const button = this.querySelector("button");
		if (!button) return;
		const detail = (text: string) => makeElement("span", "bar-detail", text);
		// Shorter on a phone, where details are only heard.
		button.replaceChildren(
			...["深", detail("色/"), "浅色", detail(`：${LABELS[choice]}`)],
		);
		button.setAttribute("aria-label", `深色/浅色：${LABELS[choice]}`);
	}
}

function shownChoice(): Choice {
	return toChoice(document.documentElement.dataset.theme);
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

function toChoice(text: string | null | undefined): Choice {
	return CHOICES.find((choice) => choice === text) ?? "auto";
}
