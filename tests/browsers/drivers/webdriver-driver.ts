import { Builder, Key, type WebDriver, WebElement } from "selenium-webdriver";
import {
	type Driver,
	findTarget,
	persist,
	type Size,
	type Target,
} from "./driver.ts";

const KEYS = {
	Tab: Key.TAB,
	Enter: Key.ENTER,
	ArrowDown: Key.ARROW_DOWN,
	Escape: Key.ESCAPE,
};
const PATIENCE = 10_000;

/** Any browser behind a WebDriver server that runs already. */
export class WebDriverDriver implements Driver {
	readonly #driver: WebDriver;

	private constructor(driver: WebDriver) {
		this.#driver = driver;
	}

	/** @param capabilities as the W3C names them, those of the browser among them */
	static async launch(
		server: string,
		capabilities: object,
		size: Size,
	): Promise<Driver> {
		const driver = await new Builder()
			.usingServer(server)
			.withCapabilities(capabilities)
			.build();
		const own = new WebDriverDriver(driver);
		await own.setSize(size);
		return own;
	}

	goto(url: string): Promise<void> {
		return this.#driver.get(url);
	}

	reload(): Promise<void> {
		return this.#driver.navigate().refresh();
	}

	back(): Promise<void> {
		return this.#driver.navigate().back();
	}

	/** Windows have frames: what counts is what is inside. */
	async setSize({ width, height }: Size): Promise<void> {
		const window = this.#driver.manage().window();
		await window.setRect({ x: 0, y: 0, width, height });
		const inside = await this.evaluate(
			() => ({ width: innerWidth, height: innerHeight }),
			null,
		);
		await window.setRect({
			...{ x: 0, y: 0 },
			width: 2 * width - inside.width,
			height: 2 * height - inside.height,
		});
	}

	evaluate: Driver["evaluate"] = (call, argument) =>
		this.#driver.executeScript(`return (${call})(arguments[0])`, argument);

	click(target: Target): Promise<void> {
		return persist(target, async () => {
			const found = await this.#find(target);
			// WebKit's driver does not bring everything into view that it clicks.
			await this.#driver.executeScript(
				"arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })",
				found,
			);
			await found.click();
		});
	}

	fill(target: Target, text: string): Promise<void> {
		return persist(target, async () => {
			const box = await this.#find(target);
			await box.clear();
			await box.sendKeys(text);
		});
	}

	async press(key: keyof typeof KEYS): Promise<void> {
		await this.#driver.actions().sendKeys(KEYS[key]).perform();
	}

	async screenshot(): Promise<Buffer> {
		return Buffer.from(await this.#driver.takeScreenshot(), "base64");
	}

	close(): Promise<void> {
		return this.#driver.quit();
	}

	#find(target: Target): Promise<WebElement> {
		return this.#driver.wait(async () => {
			const found: unknown = await this.#driver.executeScript(
				`return (${findTarget})(arguments[0])`,
				target,
			);
			return found instanceof WebElement ? found : undefined;
		}, PATIENCE) as Promise<WebElement>;
	}
}
