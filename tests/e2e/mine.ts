import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, test } from "./wiki.ts";

/** 我的商户, on whichever host the project tests. */
export class Mine {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	async open(): Promise<void> {
		const isStatic = test.info().project.name === "static";
		await this.page.goto(isStatic ? "./mine/" : "/#/mine");
		await this.isReady();
	}

	async isReady(): Promise<void> {
		await expect(this.page.locator(".plan > *").first()).toBeVisible();
	}

	async reload(): Promise<void> {
		await this.page.reload();
		await this.isReady();
	}

	get box(): Locator {
		return this.page.getByRole("textbox", { name: "贴商户编号" });
	}

	/** What is next, and what comes then. */
	get tasks(): Locator {
		return this.page.locator(":is(#plan-next, #plan-tasks) .task-title");
	}

	get next(): Locator {
		return this.page.locator("#plan-next");
	}

	get waiting(): Locator {
		return this.page.locator("#plan-waiting");
	}

	get bar(): Locator {
		return this.page.locator(".plan-bar");
	}

	get merchants(): Locator {
		return this.page.locator(".merchant");
	}

	button(name: string | RegExp): Locator {
		return this.page.getByRole("button", { name });
	}

	/** Unfold the box where it is folded, and put a text into it. */
	async write(text: string): Promise<void> {
		if (!(await this.box.isVisible()))
			await this.page.getByText("＋ 加商户").click();
		await this.box.fill(text);
	}

	async paste(text: string): Promise<void> {
		await this.write(text);
		await this.button(/^加入清单/).click();
	}

	/** A merchant of the list, unfolded. */
	async unfold(text: string): Promise<Locator> {
		const merchant = this.merchants.filter({ hasText: text });
		await merchant.locator("summary").click();
		await expect(merchant.locator(".row-body")).toBeVisible();
		return merchant;
	}

	/** Put down what a call came to. */
	async notes(
		outcome: string,
		fields: { readonly [label: string]: string } = {},
		place = this.next,
	): Promise<void> {
		await place
			.locator("summary", { hasText: new RegExp(`^${outcome}$`) })
			.click();
		const form = place.getByRole("form", { name: outcome });
		for (const [label, value] of Object.entries(fields)) {
			await form.getByLabel(label).fill(value);
		}
		await form.getByRole("button", { name: `记下：${outcome}` }).click();
	}

	async wipe(): Promise<void> {
		await this.button(/^清空全部/).click();
		await this.page
			.getByRole("dialog")
			.getByRole("button", { name: /^清空/ })
			.click();
	}

	/** What a button saves as a file. */
	async saves(button: Locator): Promise<string> {
		const download = this.page.waitForEvent("download");
		await button.click();
		return readFileSync(await (await download).path(), "utf8");
	}

	async isAccessible(): Promise<void> {
		await expectAccessible(this.page);
	}
}
