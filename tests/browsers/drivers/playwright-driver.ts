import {
	type Browser,
	type BrowserType,
	chromium,
	firefox,
	type LaunchOptions,
	type Page,
	webkit,
} from "@playwright/test";
import type { Engine } from "../../tools/find-engine.ts";
import {
	type Driver,
	findTarget,
	persist,
	type Size,
	type Target,
} from "./driver.ts";

const TYPES: Readonly<Record<Engine, BrowserType>> = {
	chromium,
	firefox,
	webkit,
};

/** Playwright's own browsers, and any Chromium. */
export class PlaywrightDriver implements Driver {
	readonly #browser: Browser;
	readonly #page: Page;

	private constructor(browser: Browser, page: Page) {
		this.#browser = browser;
		this.#page = page;
	}

	static async launch(
		engine: Engine,
		options: LaunchOptions,
		size: Size,
	): Promise<Driver> {
		const browser = await TYPES[engine].launch(options);
		const page = await browser.newPage({ viewport: size, locale: "zh-CN" });
		page.setDefaultTimeout(10_000);
		return new PlaywrightDriver(browser, page);
	}

	async goto(url: string): Promise<void> {
		await this.#page.goto(url);
	}

	async reload(): Promise<void> {
		await this.#page.reload();
	}

	async back(): Promise<void> {
		await this.#page.goBack();
	}

	setSize(size: Size): Promise<void> {
		return this.#page.setViewportSize(size);
	}

	evaluate: Driver["evaluate"] = (call, argument) =>
		// Playwright's own type of what can be sent knows no type parameter.
		this.#page.evaluate(call as never, argument);

	click(target: Target): Promise<void> {
		return persist(target, async () => (await this.#find(target)).click());
	}

	fill(target: Target, text: string): Promise<void> {
		return persist(target, async () => (await this.#find(target)).fill(text));
	}

	press(key: string): Promise<void> {
		return this.#page.keyboard.press(key);
	}

	screenshot(): Promise<Buffer> {
		return this.#page.screenshot();
	}

	close(): Promise<void> {
		return this.#browser.close();
	}

	async #find(target: Target) {
		const handle = await this.#page.waitForFunction(findTarget, target);
		const element = handle.asElement();
		if (!element) throw new Error(`没有 ${JSON.stringify(target)}`);
		return element;
	}
}
