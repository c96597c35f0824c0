import { markdownTable } from "./markdown-table.ts";
import { medianRange } from "./median-range.ts";
import { percentile } from "./percentile.ts";
import type { ReadingSite } from "./reading-site.ts";
import type { FolderServer, Link } from "./serve-folder.ts";
import { openRealMouse, type RealStep } from "./take-real-steps.ts";

/** A site that is served. */
export interface ServedSite {
	readonly site: ReadingSite;
	readonly server: FolderServer;
}

/**
 * Steps from page to page with a real mouse in a Chromium that is not
 * inspected, one site after the other in every round; the table, in Markdown.
 */
export async function measureRealSteps(
	sites: readonly ServedSite[],
	{ rounds, link }: { readonly rounds: number; readonly link: Link },
): Promise<string> {
	const mouse = await openRealMouse();
	if (!mouse) return "Not measured: Xvfb and xdotool are not installed.";
	const steps = new Map<ServedSite, RealStep[]>(
		sites.map((each) => [each, []]),
	);
	for (let round = 0; round < rounds; round++) {
		for (const each of sites) {
			console.log(
				`${each.site.name}, real mouse, round ${round + 1}/${rounds} …`,
			);
			each.server.link = link;
			const step = await mouse.takeStep(
				each.server.url + each.site.address("/"),
			);
			each.server.link = undefined;
			steps.get(each)?.push(step);
		}
	}
	mouse.close();
	const [limit = Number.NaN] = [...steps.values()].map(medianOf);
	return markdownTable(
		["site", "next page", "× plain", "prerendered"],
		[...steps].map(([{ site }, list]) => {
			const times = list.map(({ milliseconds }) => milliseconds);
			const prerendered = list.filter(({ isPrerendered }) => isPrerendered);
			return [
				site.name,
				medianRange(times),
				(medianOf(list) / limit).toFixed(2),
				`${prerendered.length} of ${list.length}`,
			];
		}),
	);
}

function medianOf(steps: readonly RealStep[]): number {
	const times = steps.map(({ milliseconds }) => milliseconds);
	return percentile(times, 0.5) ?? Number.NaN;
}
