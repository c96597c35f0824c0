import { escapeXml } from "../text/escape-xml.ts";
import { iconSvg } from "./site-icon.ts";
import { wrapText } from "./wrap-text.ts";

/** The text of a preview image. */
export interface PreviewText {
	/** The page's title; an institution's ends with its number. */
	readonly title: string;
	readonly description: string;
}

/** Pixels. */
export const PREVIEW_SIZE = { width: 800, height: 420 } as const;
const MARGIN = 56;
const ROOM = PREVIEW_SIZE.width - 2 * MARGIN;
const NUMBERED = /^(.*) 客服电话 ([\d-]+)$/;

/**
 * Draw the SVG image that chats show beside a link: the site's name, the title,
 * an institution's number in large type, and the description.
 */
export function previewSvg({ title, description }: PreviewText): string {
	const [, name = title, number = ""] = NUMBERED.exec(title) ?? [];
	const isNumbered = number !== "";
	const size = isNumbered ? 56 : 64;
	const heading = wrapText(name, {
		width: ROOM / size,
		lines: isNumbered ? 1 : 2,
	});
	const top = 178 + (heading.length > 1 ? 0 : 20);
	const about = wrapText(description, { width: ROOM / 24, lines: 2 });
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${PREVIEW_SIZE.width}" height="${PREVIEW_SIZE.height}"><rect width="100%" height="100%" fill="#fff"/><rect width="100%" height="8" fill="#0b5c8f"/><g transform="translate(${MARGIN} 44) scale(.09375)">${iconSvg("round")}</g><g font-family="Noto Sans SC">${[
		textHtml(["小微注销"], {
			...{ x: MARGIN + 64, y: 79, size: 28 },
			colour: "#0b5c8f",
			weight: 700,
		}),
		textHtml(heading, {
			...{ x: MARGIN, y: top, size },
			colour: "#111a24",
			weight: 700,
		}),
		textHtml(isNumbered ? [number] : [], {
			...{ x: MARGIN, y: top + 96, size: 84 },
			colour: "#0b5c8f",
			weight: 700,
		}),
		textHtml(about, {
			...{ x: MARGIN, y: 346, size: 24 },
			colour: "#525e6b",
			weight: 400,
		}),
	].join("")}</g></svg>`;
}

function textHtml(
	lines: readonly string[],
	look: {
		readonly x: number;
		readonly y: number;
		readonly size: number;
		readonly colour: string;
		readonly weight: number;
	},
): string {
	const { x, y, size, colour, weight } = look;
	return lines
		.map(
			(line, index) =>
				`<text x="${x}" y="${y + index * size * 1.35}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeXml(line)}</text>`,
		)
		.join("");
}
