const BLUE = "#0b5c8f";
const SLIP =
	'<path fill="#fff" d="M152 112h208v280l-26-20-26 20-26-20-26 20-26-20-26 20-26-20-26 20z"/>';
const MINUS = `<path stroke="${BLUE}" stroke-width="28" stroke-linecap="round" d="M204 244h104"/><path stroke="${BLUE}" stroke-width="14" stroke-linecap="round" d="M204 172h104M204 306h60"/>`;

/**
 * The site's mark, a slip from which something is taken, as SVG of 512 px: with
 * round corners, or filling the square where the system cuts its own shape.
 */
export function iconSvg(shape: "round" | "full"): string {
	const corner = shape === "round" ? 112 : 0;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512"><rect width="512" height="512" rx="${corner}" fill="${BLUE}"/>${SLIP}${MINUS}</svg>`;
}
