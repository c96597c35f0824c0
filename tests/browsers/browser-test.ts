import { test as base, expect } from "@playwright/test";
import { ENGINES } from "../tools/find-engine.ts";
import { portOf } from "../tools/hosts.ts";
import type { Driver } from "./drivers/driver.ts";
import { launchDriver } from "./launch-driver.ts";
import { readLaunches } from "./launches.ts";
import { StaticSite } from "./static-site.ts";

/** A test in whichever browser the project is named after. */
export const test = base.extend<{
	readonly driver: Driver;
	readonly site: StaticSite;
}>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
	driver: async ({}, use, { project, parallelIndex }) => {
		const engine = ENGINES.find((name) => project.name.startsWith(name));
		const launch = engine && readLaunches()[engine];
		if (!launch) throw new Error(`没有找到 ${project.name}。`);
		const launched = await launchDriver(engine, launch, portOf(parallelIndex));
		await use(launched.driver);
		await launched.close();
	},
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
	site: async ({}, use, { parallelIndex }) => {
		const site = new StaticSite(portOf(parallelIndex) + 20);
		await site.start();
		await use(site);
		await site.stop();
	},
});

/** Milliseconds between two looks at a page. */
export const INTERVALS = [20, 50, 100];

/** Ask a page, which may be about to leave; then the answer is no. */
export async function ask<Argument>(
	driver: Driver,
	question: (argument: Argument) => boolean | Promise<boolean>,
	argument: Argument,
): Promise<boolean> {
	return driver.evaluate(question, argument).catch(() => false);
}

/** Wait until what a target names is seen. */
export async function see(
	driver: Driver,
	css: string,
	text = "",
): Promise<void> {
	await expect
		.poll(
			() =>
				ask(
					driver,
					(wanted) =>
						[...document.querySelectorAll(wanted.css)].some(
							(element) =>
								element.getClientRects().length > 0 &&
								(element.textContent ?? "")
									.replace(/\s+/g, " ")
									.includes(wanted.text),
						),
					{ css, text },
				),
			{ message: `${css} “${text}”`, intervals: INTERVALS },
		)
		.toBe(true);
}

/** Wait until an element has the focus, and is in the window. */
export async function seeFocus(driver: Driver, css: string): Promise<void> {
	await expect
		.poll(
			() =>
				ask(
					driver,
					(wanted) => {
						const { activeElement } = document;
						const { top = -1, bottom = -1 } =
							activeElement?.getBoundingClientRect() ?? {};
						const isSeen = top < innerHeight && bottom > 0;
						return Boolean(activeElement?.matches(wanted)) && isSeen;
					},
					css,
				),
			{ message: `${css} 有焦点`, intervals: INTERVALS },
		)
		.toBe(true);
}

export { expect };
