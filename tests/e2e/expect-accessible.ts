import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./wiki.ts";

/**
 * Nothing on a page breaks a rule of axe. It runs in the page itself, which has
 * no frames, and writes down only what is wrong: that takes a fifth of the time.
 */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode()
		.options({ resultTypes: ["violations"] })
		.analyze();
	expect(
		violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
	).toEqual([]);
}
