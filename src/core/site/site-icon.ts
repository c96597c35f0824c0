const BLUE = "#0b5c8f";
const SLIP =
	'<path fill="#fff" d="M152 112h208v280l-26-20-26 20-26-20-26 20-26-20-26 20-26-20-26 20z"/>';
const MINUS = `<path stroke="${BLUE}" stroke-width="28" stroke-linecap="round" d="M204 244h104"/><path stroke="${BLUE}" stroke-width="14" stroke-linecap="round" d="M204 172h104M204 306h60"/>`;

/**
 * Draw the site's logo, a receipt with a minus sign, as SVG of 512 px: with
 * rounded corners, or as a full square where the system applies its own shape.
 */
export function iconSvg(shape: "round" | "full"): string {
	const corner = shape === "round" ? 112 : 0;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512"><rect width="512" height="512" rx="${corner}" fill="${BLUE}"/>${SLIP}${MINUS}</svg>`;
}
