import { pasteFormHtml } from "../../core/adding/paste-form.ts";
import { defineElement } from "../platform/define-element.ts";
import { prependHtml } from "../platform/trusted-content.ts";
import { whenDayChanges } from "../platform/when-day-changes.ts";
import { PlanActs } from "./plan-acts.ts";
import { PlanDesk } from "./plan-desk.ts";
import { isField } from "./plan-field.ts";
import { PlanScreen } from "./plan-screen.ts";
import type { PlanSource } from "./plan-source.ts";
import { preparePaper } from "./print-plan.ts";

/** Milliseconds without input after which the text is read. */
const CALM = 400;
/** Hash that names a place on the page. */
const PLACE = /[?&]id=|^#(?!\/)./;

/**
 * Define `<my-merchants>`: the reader's merchants, how much of the quota they
 * use, and what to do about them, stored on this device only.
 */
export function defineMyMerchants(source: PlanSource): void {
	defineElement("my-merchants", (element, signal) => {
		if (!element.querySelector(".paste")) prependHtml(element, pasteFormHtml);
		element.dataset.on = "";
		const desk = new PlanDesk(source);
		const screen = new PlanScreen(element, desk);
		const { box } = screen;
		// Added first, so that the draft is saved before the store closes.
		signal.addEventListener("abort", () => void box.keepDraft());
		addEventListener("pagehide", () => void box.keepDraft(), { signal });
		listen(element, screen, signal);
		screen.listen(signal);
		whenDayChanges(() => screen.render(), signal);
		preparePaper(element, () => screen.view, signal);
		void open(screen, signal);
	});
}

function listen(
	element: HTMLElement,
	screen: PlanScreen,
	signal: AbortSignal,
): void {
	const acts = new PlanActs(screen);
	const { box } = screen;
	let timer = 0;
	const write = ({ target }: Event) => {
		if (!box.isBox(target)) return;
		box.forgetFile();
		clearTimeout(timer);
		timer = window.setTimeout(() => {
			screen.announce(box.show());
			void box.keepDraft();
		}, CALM);
	};
	const click = ({ target }: Event) => {
		if (!(target instanceof Element)) return;
		const button = target.closest<HTMLElement>("[data-act]");
		if (button) void acts.press(button);
	};
	const change = ({ target }: Event) => {
		if (isField(target)) void acts.change(target);
		else if (target instanceof HTMLInputElement && target.type === "file") {
			void readChosen(target, screen);
		}
	};
	const submit = (event: Event) => {
		event.preventDefault();
		const form = event.target;
		if (form instanceof HTMLFormElement) void acts.submit(form);
	};
	// A retry has loaded the directory.
	const showAgain = () => {
		screen.render();
		box.show();
	};
	element.addEventListener("click", click, { signal });
	element.addEventListener("change", change, { signal });
	element.addEventListener("input", write, { signal });
	element.addEventListener("submit", submit, { signal });
	element.addEventListener("sources", showAgain, { signal });
}

async function open(screen: PlanScreen, signal: AbortSignal): Promise<void> {
	const { desk, box } = screen;
	const refresh = async () => {
		await desk.refresh();
		screen.render();
	};
	const draft = await desk.open(() => void refresh(), signal);
	// The reader may have typed before the draft was read.
	box.text ||= draft;
	screen.render();
	box.show();
	const isReturn = desk.own.merchants.length > 0;
	const isLed = PLACE.test(location.hash) || scrollY > 0;
	if (isReturn && !isLed) screen.goTo(".plan", "");
}

async function readChosen(
	input: HTMLInputElement,
	screen: PlanScreen,
): Promise<void> {
	const [file] = input.files ?? [];
	if (file) screen.announce(await screen.box.read(file));
	input.value = "";
	await screen.box.keepDraft();
}
