import { hasDigits } from "../../core/search/has-digits.ts";
import type { Hit } from "../../core/search/hit.ts";
import { beforeHtml } from "../../core/search/offers-html.ts";
import type { NumberReader } from "../../core/search/read-numbers.ts";
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
import { keepRecent, readRecent } from "./recent-places.ts";
import {
	activateOption,
	openLayer,
	searchBox,
	shutLayer,
} from "./search-layer.ts";

const FAILURE =
	"搜索的名单没有读到，可能是网络不通。再按一个键或点一下，会再读一次。急用先看电话汇总，或者打 12363。";

/** The page around the box, which shows places. */
export interface SearchHost extends SearchFiles {
	/** Address of a place. */
	href(page: string, id?: string): string;
	/** Open a place and mark folded words there. */
	open(page: string, id: string, words: readonly string[]): void;
	/** Put a query that may be seen into the address, so that going back restores it. */
	remember(query: string): void;
}

/** Operations of a search box. */
export interface SearchAnswers {
	/** Load the search once; retry only after a failure. */
	prepare(): void;
	prepareAgain(): void;
	/** Answer the query in the box; if it is empty, offer recent places and frequent tasks. */
	answer(): void;
	shut(): void;
	/** Move from the box through the results and back to the box. */
	move(step: number): void;
	/** Open a result, by default the marked one, else the first. */
	choose(at?: number): void;
}

/**
 * Make the operations of a search box; nothing is loaded before it is needed.
 *
 * @param isHalfTyped returns whether an input method is composing; its text is
 * not searched
 */
export function makeAnswers(
	element: HTMLElement,
	host: SearchHost,
	isHalfTyped: () => boolean,
): SearchAnswers {
	let index: SearchIndex | undefined;
	let numbers: NumberReader | undefined;
	let state: "idle" | "loading" | "failed" = "idle";
	let hits: readonly Hit[] = [];
	let active = -1;

	const query = () => searchBox(element)?.value ?? "";
	const isOpen = () => element.hasAttribute("data-open");

	const prepare = () => {
		if (state === "loading" || (index?.isComplete && numbers)) return;
		state = "loading";
		load().then(
			() => {
				state = "idle";
			},
			() => {
				state = "failed";
				answerAgain();
			},
		);
	};

	/** Load the number reader beside the text, so that typing numbers sends no request. */
	const load = async () => {
		let reading: Promise<void> | undefined;
		if (!index?.isComplete) {
			await loadSearch(host, (loaded) => {
				index = loaded;
				reading ??= loadNumbers();
				reading.catch(() => undefined);
				answerAgain();
			});
		}
		await (reading ?? loadNumbers());
	};

	const loadNumbers = async () => {
		const part = await import("../../core/search/read-numbers.ts");
		numbers = part.numberReader;
		answerAgain();
	};

	const answerAgain = () => {
		if (isOpen()) answer();
	};

	const answer = () => {
		if (isHalfTyped()) return;
		const asked = query();
		const failed = state === "failed" && FAILURE;
		if (!index) {
			const sentence = failed || "正在读名单……";
			open(noteHtml(sentence), sentence);
		} else if (asked.trim() === "") {
			open(beforeHtml(index.tasks, readRecent(), host.href), "");
		} else {
			const found = search(asked, index, numbers);
			const results = searchHtml(found, index, host.href);
			open(
				html`${results}${failed && noteHtml(failed)}`,
				announceSearch(found),
			);
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

	const move = (step: number) => {
		if (!isOpen()) answer();
		const count = hits.length + 1;
		if (count > 1) activate(((active + 1 + step + count) % count) - 1);
		else if (step > 0) {
			element.querySelector<HTMLElement>(".search-layer a")?.focus();
		}
	};

	const choose = (at = active) => {
		if (at < 0) answer();
		const hit = hits[Math.max(at, 0)];
		if (!hit) return;
		const { page, id, title } = hit.target;
		const asked = query();
		const shareable = hasDigits(asked)
			? numbers?.shareableQuery(asked)
			: plainQuery(asked);
		host.remember(shareable ?? "");
		keepRecent({ page, id, title });
		shut();
		searchBox(element)?.blur();
		host.open(page, id, hit.words);
	};

	const prepareAgain = () => {
		if (state === "failed") prepare();
	};

	return { prepare, prepareAgain, answer, shut, move, choose };
}

function noteHtml(sentence: string): Html {
	return html`<p class="search-note">${sentence}</p>`;
}
