import puppeteer, {
	type Browser,
	type ElementHandle,
	type Page,
} from "puppeteer-core";
import {
	type Driver,
	findTarget,
	persist,
	type Size,
	type Target,
} from "./driver.ts";

/** An installed Firefox, by WebDriver BiDi. */
export class PuppeteerDriver implements Driver {
	readonly #browser: Browser;
	readonly #page: Page;

	private constructor(browser: Browser, page: Page) {
		this.#browser = browser;
		this.#page = page;
	}

	static async launch(executablePath: string, size: Size): Promise<Driver> {
		const browser = await puppeteer.launch({
			browser: "firefox",
			executablePath,
			defaultViewport: size,
			extraPrefsFirefox: { "intl.accept_languages": "zh-CN" },
		});
		const [page] = await browser.pages();
		return new PuppeteerDriver(browser, page ?? (await browser.newPage()));
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

	async setSize(size: Size): Promise<void> {
		await this.#page.setViewport(size);
	}

	evaluate: Driver["evaluate"] = (call, argument) =>
		this.#page.evaluate(call as never, argument);

	click(target: Target): Promise<void> {
		return persist(target, async () => (await this.#find(target)).click());
	}

	async fill(target: Target, text: string): Promise<void> {
		const box = await this.#find(target);
		await box.evaluate((element) => {
			if (
				element instanceof HTMLInputElement ||
				element instanceof HTMLTextAreaElement
			) {
				element.focus();
				element.select();
			}
		});
		await this.#page.keyboard.press("Backspace");
		await this.#page.keyboard.type(text);
	}

	press(key: "Tab" | "Enter" | "ArrowDown" | "Escape"): Promise<void> {
		return this.#page.keyboard.press(key);
	}

	async screenshot(): Promise<Buffer> {
		return Buffer.from(await this.#page.screenshot());
	}

	close(): Promise<void> {
		return this.#browser.close();
	}

	async #find(target: Target): Promise<ElementHandle<Element>> {
		const handle = await this.#page.waitForFunction(
			findTarget,
			{ timeout: 10_000 },
			target,
		);
		const element = handle.asElement() as ElementHandle<Element> | null;
		if (!element) throw new Error(`没有 ${JSON.stringify(target)}`);
		return element;
	}
}
