import type { Locator } from "@playwright/test";

/**
 * What each element under a root looks like, but for those of a selector: the
 * static pages have cut their styles down, the docsify host has all of them.
 */
export async function readLooks(
	root: Locator,
	except: string,
): Promise<readonly string[]> {
	const looks = await root.evaluate((element, hosts) => {
		const properties = [
			...["display", "color", "backgroundColor", "textDecoration", "fontSize"],
			...["fontWeight", "fontFamily", "lineHeight", "margin", "padding", "gap"],
			...["borderTop", "borderRight", "borderBottom", "borderLeft"],
			...["borderRadius", "listStyle", "textAlign", "whiteSpace", "overflow"],
			...["gridTemplateColumns", "alignItems", "justifyContent", "fontVariant"],
		] as const;
		// Chromium crashes when it is asked for the columns of what it has not laid out.
		for (const folded of element.querySelectorAll("details")) {
			folded.open = true;
		}
		for (const block of element.querySelectorAll<HTMLElement>(".entry, .row")) {
			block.style.contentVisibility = "visible";
		}
		const elements = [...element.querySelectorAll(`*:not(:is(${hosts}))`)];
		// One text comes from the browser in half the time of a list.
		const looks = elements.flatMap((each) => {
			const style = getComputedStyle(each);
			// docsify marks links and groups of the sidebar, which looks like nothing.
			const marks = ["page-link", "group", "group-title", "active"];
			const classes = [...each.classList].filter((one) => !marks.includes(one));
			const name = [each.localName, ...classes].join(".");
			return properties.map((key) => `${name} ${key}: ${style[key]}`);
		});
		return JSON.stringify(looks);
	}, except);
	return JSON.parse(looks);
}
