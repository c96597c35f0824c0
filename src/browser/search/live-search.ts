import type { Hit } from "../../core/search/hit.ts";
import {
	hasDigits,
	type NumberReader,
} from "../../core/search/number-reader.ts";
import { beforeHtml } from "../../core/search/offers-html.ts";
import { search } from "../../core/search/search.ts";
import {
	announceSearch,
	searchHtml,
	shownHits,
} from "../../core/search/search-html.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { plainQuery } from "../../core/search/with-query.ts";
import { type Html, html } from "../../core/text/html.ts";
import { loadSearch, type SearchFiles } from "./load-search.ts";
import { forgetRecent, keepRecent, readRecent } from "./recent-places.ts";
import { isComposing, isSummons } from "./search-keys.ts";
import {
	activateOption,
	openLayer,
	searchBox,
	searchOptions,
	shutLayer,
} from "./search-layer.ts";

const FAILURE =
	"搜索要用的名单没有读到，可能是网络不通。再按一个键，或者再点一下，会再读一次。急用可以先看电话汇总，或者打 12363。";

/** How the page that holds the box shows places. */
export interface SearchHost extends SearchFiles {
	/** Address of a place. */
	href(page: string, id?: string): string;
	/** Show a place, with folded words marked there. */
	open(page: string, id: string, words: readonly string[]): void;
	/** Keep a query, which may be seen, with the address that is shown, for the way back. */
	remember(query: string): void;
}

/**
 * Give a search box its life, until the signal ends it.
 *
 * @returns what shows the answer to a query, as after a way back; an empty one
 * shuts the layer
 */
export function liveSearch(
	element: HTMLElement,
	host: SearchHost,
	signal: AbortSignal,
): (query: string) => void {
	let index: SearchIndex | undefined;
	let numbers: NumberReader | undefined;
	let state: "idle" | "loading" | "failed" = "idle";
	let hits: readonly Hit[] = [];
	let active = -1;
	let isHalfTyped = false;
	let frame = 0;

	const box = () => searchBox(element);
	const query = () => box()?.value ?? "";
	const isOpen = () => element.hasAttribute("data-open");
	const lacksNumbers = () => !numbers && hasDigits(query());

	/** Load what is searched, once; again only after a failure. */
	const prepare = () => {
		if (state === "loading" || (index?.isComplete && !lacksNumbers())) return;
		state = "loading";
		load().then(
			() => {
				state = "idle";
				// Digits may have been typed meanwhile.
				prepare();
			},
			() => {
				state = "failed";
				answerAgain();
			},
		);
	};

	const load = async () => {
		if (!index?.isComplete) {
			await loadSearch(host, (loaded) => {
				index = loaded;
				answerAgain();
			});
		}
		if (!lacksNumbers()) return;
		({ numberReader: numbers } = await import(
			"../../core/search/read-numbers.ts"
		));
		answerAgain();
	};

	const prepareAgain = () => {
		if (state === "failed") prepare();
	};

	const answerAgain = () => {
		if (isOpen()) answer();
	};

	/** Half-typed Chinese is not searched; some keyboards paste piece by piece. */
	const answerSoon = () => {
		// A box that has been written in need not have been focused before.
		prepare();
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(answer);
	};

	const answer = () => {
		if (isHalfTyped) return;
		const asked = query();
		const failed = state === "failed" && noteHtml(FAILURE);
		if (!index) {
			open(failed || noteHtml("正在读名单……"), failed ? FAILURE : "");
		} else if (asked.trim() === "") {
			open(beforeHtml(index.tasks, readRecent(), host.href), "");
		} else {
			const found = search(asked, index, numbers);
			const results = searchHtml(found, index, host.href);
			open(html`${results}${failed}`, announceSearch(found));
			hits = shownHits(found);
		}
	};

	const open = (content: Html, announcement: string) => {
		openLayer(element, content, announcement);
		hits = [];
		activate(-1);
	};

	const shut = () => {
		shutLayer(element);
		hits = [];
		active = -1;
	};

	const activate = (at: number) => {
		active = at;
		activateOption(element, at);
	};

	/** From the box to the first result, round, and back to the box. */
	const move = (step: number) => {
		if (!isOpen()) answer();
		const count = hits.length + 1;
		if (count > 1) activate(((active + 1 + step + count) % count) - 1);
		else if (step > 0) {
			element.querySelector<HTMLElement>(".search-layer a")?.focus();
		}
	};

	const enter = () => {
		cancelAnimationFrame(frame);
		if (active < 0) answer();
		choose(Math.max(active, 0));
	};

	/** Shut the layer, then empty the box, then leave it. */
	const escape = () => {
		const input = box();
		if (!input) return;
		if (isOpen()) {
			input.focus();
			shut();
		} else if (input.value !== "") input.value = "";
		else input.blur();
	};

	const choose = (at: number) => {
		const hit = hits[at];
		if (!hit) return;
		const { page, id, title } = hit.target;
		const asked = query();
		host.remember(
			hasDigits(asked)
				? (numbers?.shareableQuery(asked) ?? "")
				: plainQuery(asked),
		);
		keepRecent({ page, id, title });
		shut();
		box()?.blur();
		host.open(page, id, hit.words);
	};

	const press = (event: KeyboardEvent) => {
		if (isComposing(event)) return;
		const { key, target } = event;
		const acts: Readonly<Record<string, () => void>> = {
			Escape: escape,
			...(target === box() && {
				ArrowDown: () => move(1),
				ArrowUp: () => move(-1),
				Enter: enter,
			}),
		};
		const act = Object.hasOwn(acts, key) ? acts[key] : undefined;
		if (!act) return;
		event.preventDefault();
		act();
	};

	const click = (target: Element) => {
		const option = target.closest("[role=option]");
		if (option) choose(searchOptions(element).indexOf(option));
		if (target === box()) {
			prepareAgain();
			if (!isOpen()) answer();
		}
		if (target.closest(".search-forget")) {
			forgetRecent();
			answer();
		}
		if (target.closest(".search-close")) {
			shut();
			box()?.blur();
		}
		if (target.closest(".search-links a, .search-note a")) shut();
	};

	const clickBeside = (target: Element) => {
		const asked = target.closest<HTMLElement>("[data-search]")?.dataset.search;
		if (asked !== undefined) {
			show(asked);
			box()?.focus();
		} else if (target.isConnected && !element.contains(target)) shut();
	};

	const summon = (event: KeyboardEvent) => {
		if (!isSummons(event)) return;
		event.preventDefault();
		box()?.focus();
		box()?.select();
		prepare();
		answer();
	};

	const show = (asked: string) => {
		const input = box();
		if (asked === "") shut();
		else if (input) {
			input.value = asked;
			prepare();
			answer();
		}
	};

	const listen = (
		type: string,
		listener: (event: Event, target: Element) => void,
		place: EventTarget = element,
	) =>
		place.addEventListener(
			type,
			(event) => {
				if (event.target instanceof Element) listener(event, event.target);
			},
			{ signal },
		);
	const onKey = (listener: (event: KeyboardEvent) => void) => (event: Event) =>
		event instanceof KeyboardEvent && listener(event);

	listen("focusin", (_, target) => {
		prepare();
		if (target === box() && query().trim() === "") answer();
	});
	listen("input", answerSoon);
	listen("compositionstart", () => {
		isHalfTyped = true;
	});
	listen("compositionend", () => {
		isHalfTyped = false;
		answerSoon();
	});
	listen("submit", (event) => event.preventDefault());
	listen("click", (_, target) => click(target));
	listen("keydown", onKey(press));
	// A tap on a result must not take the focus, and the keyboard, away first.
	listen("mousedown", (event, target) => {
		if (target.closest("[role=option]")) event.preventDefault();
	});
	listen("keydown", onKey(summon), document);
	listen("click", (_, target) => clickBeside(target), document);
	addEventListener("online", prepareAgain, { signal });
	if (element.contains(document.activeElement)) {
		prepare();
		answer();
	}
	return show;
}

function noteHtml(sentence: string): Html {
	return html`<p class="search-note">${sentence}</p>`;
}
