import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg, renderAsync } from "@resvg/resvg-js";
import subsetFont from "subset-font";
import { type PreviewText, previewSvg } from "../../core/site/preview-image.ts";
import { iconSvg } from "../../core/site/site-icon.ts";
import type { Progress } from "../terminal/show-progress.ts";
import { forEachConcurrently } from "./for-each-concurrently.ts";
import { contentHash, writeOutput } from "./output-folder.ts";

/** Noto Sans SC, SIL Open Font License 1.1. */
const FONT = "node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc";
const FAMILY = "Noto Sans SC";
const FACES = ["chinese-simplified", "latin"].flatMap((script) =>
	[400, 700].map((weight) => `${script}-${weight}`),
);
const TEXT = /<text[^>]*>([^<]*)/g;

/** Image of a page that chats show. */
export interface Preview {
	readonly svg: string;
	/** Path in the served folder; its name changes with the image. */
	readonly file: string;
}

export function makePreview(page: PreviewText): Preview {
	const svg = previewSvg(page);
	return { svg, file: `assets/preview-${contentHash(svg)}.png` };
}

/**
 * Draw previews into a folder. The fonts are cut down to the characters used,
 * which makes drawing fast.
 */
export async function drawPreviews(
	previews: readonly Preview[],
	folder: string,
	progress: Progress,
): Promise<void> {
	const fonts = mkdtempSync(join(tmpdir(), "fonts-"));
	// The build may end before the last image is drawn.
	process.once("exit", () => rmSync(fonts, { recursive: true }));
	const text = previews.map(textOf).join("");
	const fontFiles = [...(await cutFonts(text, fonts))];
	let done = 0;
	await forEachConcurrently(previews, async ({ svg, file }) => {
		const image = await renderAsync(svg, {
			font: { fontFiles, loadSystemFonts: false, defaultFontFamily: FAMILY },
		});
		writeOutput(folder, file, image.asPng());
		done += 1;
		progress("画预览图", done, previews.length);
	});
}

/** Write the site's icon in the sizes that browsers and systems ask for. */
export function drawIcons(folder: string): void {
	const draw = (name: string, shape: "round" | "full", size: number) => {
		const image = new Resvg(iconSvg(shape), {
			fitTo: { mode: "width", value: size },
		});
		writeOutput(folder, name, image.render().asPng());
	};
	writeOutput(folder, "icon.svg", iconSvg("round"));
	draw("icon-192.png", "round", 192);
	draw("icon-512.png", "round", 512);
	draw("icon-maskable-512.png", "full", 512);
	draw("apple-touch-icon.png", "full", 180);
}

function textOf({ svg }: { readonly svg: string }): string {
	return [...svg.matchAll(TEXT)].map(([, text]) => text).join("");
}

async function cutFonts(
	text: string,
	folder: string,
): Promise<readonly string[]> {
	const files: string[] = [];
	for (const face of FACES) {
		const whole = readFileSync(`${FONT}-${face}-normal.woff2`);
		const file = join(folder, `${face}.ttf`);
		writeFileSync(
			file,
			await subsetFont(whole, text, { targetFormat: "sfnt" }),
		);
		files.push(file);
	}
	return files;
}
