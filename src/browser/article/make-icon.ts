import type { IconName } from "../../core/icons/icon.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Make an icon from the page's sprite, with the markup of core's `icon`. */
export function makeIcon(name: IconName): SVGElement {
	const svg = document.createElementNS(SVG, "svg");
	const use = document.createElementNS(SVG, "use");
	svg.setAttribute("class", "icon");
	svg.setAttribute("aria-hidden", "true");
	use.setAttribute("href", `#icon-${name}`);
	svg.append(use);
	return svg;
}
