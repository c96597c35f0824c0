import type { Page } from "@playwright/test";

/**
 * An article node by node: links' addresses and the hosts' controls apart, and
 * what a row holds only where institutions have no pages of their own.
 */
export function readArticle(page: Page): Promise<readonly string[]> {
	return page.locator("#main").evaluate((main) => {
		const copy = document.importNode(main, true);
		const controls = "button, .open-now, form.lookup, .notice";
		const own =
			'.sources, .card-links, [data-field="note"], [data-field="status"], [data-field="website"]';
		const apart = `${controls}, .more :is(${own})`;
		for (const control of copy.querySelectorAll(apart)) control.remove();
		const nodes: string[] = [];
		const walker = document.createTreeWalker(copy);
		while (walker.nextNode()) {
			const { currentNode: node } = walker;
			if (node instanceof Element) {
				const attributes = [...node.attributes]
					.filter(
						({ name }) => !["href", "tabindex", "target", "rel"].includes(name),
					)
					.map(({ name, value }) => `${name}=${value}`);
				nodes.push([node.localName, ...attributes.sort()].join(" "));
			} else if (node instanceof Text && node.data.trim() !== "") {
				nodes.push(node.data.trim());
			}
		}
		return nodes;
	});
}
