import {
	contentPolicy,
	type InlineDigests,
} from "../../core/site/content-policy.ts";
import {
	inlineScripts,
	type PageFrame,
	type StaticPage,
} from "../../core/site/static-page.ts";
import { digest } from "../write/output-folder.ts";
import type { Assets } from "./build-assets.ts";
import { pageSheets, pageStyle } from "./page-styles.ts";

/** Make the frame that pages share; its policy allows each page only its own inline code. */
export function makeFrame(
	pages: readonly StaticPage[],
	{
		assets,
		...known
	}: { readonly assets: Assets } & Pick<
		PageFrame,
		"image" | "url" | "feed" | "oldRoutes"
	>,
): PageFrame {
	const sheetsOf = ({ article }: StaticPage) => pageSheets(String(article));
	const styles = new Map(
		pages.map(sheetsOf).map((sheets) => [sheets.join(" "), sheets]),
	);
	const written = new Map(
		[...styles].map(([key, sheets]) => [key, pageStyle(sheets)]),
	);
	const frame = {
		...{ script: assets.script, printStyle: assets.printStyle },
		...known,
		style: (page: StaticPage) => written.get(sheetsOf(page).join(" ")) ?? "",
	};
	return {
		...frame,
		policy: (page) => contentPolicy(inlineDigests([page], frame)),
	};
}

/** Compute the digests of the inline scripts and styles of some pages. */
export function inlineDigests(
	pages: readonly StaticPage[],
	frame: Pick<PageFrame, "style" | "oldRoutes">,
): InlineDigests {
	const all = (bits: readonly string[]) => [...new Set(bits)].map(digest);
	return {
		scripts: all(pages.flatMap((page) => inlineScripts(page, frame))),
		styles: all(pages.map((page) => frame.style(page))),
	};
}
