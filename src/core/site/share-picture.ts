import { encode } from "uqr";
import { escapeXml } from "../text/escape-xml.ts";
import { iconSvg } from "./site-icon.ts";
import { wrapText } from "./wrap-text.ts";

/** The content of a picture to share. */
export interface SharedPlace {
	readonly title: string;
	/** Lines readable without opening the address; may be empty. */
	readonly text: string;
	/** Absolute URL, for the QR code. */
	readonly url: string;
}

/** CSS pixels. */
export const PICTURE_WIDTH = 640;
const MARGIN = 48;
const ROOM = PICTURE_WIDTH - 2 * MARGIN;
const TITLE = { size: 44, lines: 3 };
const TEXT = { size: 28, lines: 8 };
/** Side of the QR code in pixels, including a quiet zone of four modules. */
const CODE = 280;
const QUIET = 4;

/**
 * Draw a picture of a place, as SVG with its height: the site's name, the title,
 * the text, and a QR code of the URL. Some chats show pictures but no previews
 * of links.
 *
 * @throws RangeError if the URL is too long for a QR code
 */
export function sharePicture({ title, text, url }: SharedPlace): {
	readonly svg: string;
	readonly height: number;
} {
	const heading = wrap([title], TITLE);
	const lines = wrap(
		text.split("\n").filter((line) => line !== "" && line !== title),
		TEXT,
	);
	const headingTop = 172;
	const textTop = headingTop + heading.length * TITLE.size * 1.35;
	const codeTop = textTop + lines.length * TEXT.size * 1.5;
	const height = Math.round(codeTop + CODE + 36);
	const parts = [
		`<rect width="100%" height="100%" fill="#fff"/><rect width="100%" height="10" fill="#0b5c8f"/>`,
		`<g transform="translate(${MARGIN} 44) scale(.109375)">${iconSvg("round")}</g>`,
		row("小微注销", { x: MARGIN + 72, y: 82, size: 30, fill: "#0b5c8f" }),
		...heading.map((line, index) =>
			row(line, {
				...{ x: MARGIN, y: headingTop + index * TITLE.size * 1.35 },
				...{ size: TITLE.size, fill: "#111a24" },
			}),
		),
		...lines.map((line, index) =>
			row(line, {
				...{ x: MARGIN, y: textTop + index * TEXT.size * 1.5 },
				...{ size: TEXT.size, fill: "#2b3640", weight: 400 },
			}),
		),
		`<path transform="translate(${MARGIN - 24} ${codeTop - 12}) scale(${CODE / sideOf(url)})" fill="#000" shape-rendering="crispEdges" d="${qrPath(url)}"/>`,
		...["长按图片识别二维码", "或者用手机扫一扫"].map((line, index) =>
			row(line, {
				...{ x: MARGIN + CODE, y: codeTop + 110 + index * 40 },
				...{ size: 26, fill: "#525e6b", weight: 400 },
			}),
		),
	];
	return {
		svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${height}" viewBox="0 0 ${PICTURE_WIDTH} ${height}"><g font-family="system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif">${parts.join("")}</g></svg>`,
		height,
	};
}

/**
 * Draw the dark modules of a URL's QR code as an SVG path, in units of a module,
 * offset by the quiet zone.
 */
export function qrPath(url: string): string {
	const { data } = encode(url, { ecc: "M", border: QUIET });
	const runs = data.flatMap((cells, y) =>
		cells.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
	);
	return runs.join("");
}

function sideOf(url: string): number {
	return encode(url, { ecc: "M", border: QUIET }).size;
}

function wrap(
	paragraphs: readonly string[],
	{ size, lines }: { readonly size: number; readonly lines: number },
): readonly string[] {
	return paragraphs
		.flatMap((line) => wrapText(line, { width: ROOM / size, lines }))
		.slice(0, lines);
}

function row(
	text: string,
	look: {
		readonly x: number;
		readonly y: number;
		readonly size: number;
		readonly fill: string;
		readonly weight?: number;
	},
): string {
	const { x, y, size, fill, weight = 700 } = look;
	return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(text)}</text>`;
}
