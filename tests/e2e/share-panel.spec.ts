import type { Page } from "@playwright/test";
import { build } from "vite";
import { expect, test } from "./wiki.ts";

const SHARED = {
	title: "拉卡拉支付股份有限公司",
	text: "拉卡拉支付股份有限公司\n前三位：822\n客服电话：95016",
	url: "https://wiki.example/phones/lakala/",
};

/** Once for each process that tests. */
let bundled: ReturnType<typeof bundle> | undefined;

test("shows a picture to long-press, with the text and the sheet beside it", async ({
	page,
}) => {
	await open(page);
	const dialog = page.getByRole("dialog", { name: "分享" });
	const picture = dialog.getByRole("img", { name: SHARED.title });
	await expect(picture).toHaveAttribute("src", /^data:image\/png;base64,/);
	await expect(picture).toBeInViewport({ ratio: 1 });
	await expect(dialog.getByText("长按图片")).toBeInViewport();
	await expect(dialog.getByRole("button")).toHaveText([
		...["复制文字", "发给别人", "关闭"],
	]);
	const overflow = () =>
		page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(await overflow()).toBeLessThanOrEqual(0);
	await dialog.getByRole("button", { name: "发给别人" }).click();
	await expect(dialog).toHaveCount(0);
	expect(await chosen(page)).toBe("send");
});

for (const [label, choice] of [
	["复制文字", "copy"],
	["关闭", ""],
] as const) {
	test(`${label} says “${choice}”`, async ({ page }) => {
		await open(page);
		await page.getByRole("button", { name: label }).click();
		expect(await chosen(page)).toBe(choice);
	});
}

test("leaves out the sheet where there is none, and leaves at Escape", async ({
	page,
}) => {
	await page.addInitScript(() =>
		Reflect.deleteProperty(Navigator.prototype, "share"),
	);
	await open(page, { hasSheet: false });
	const dialog = page.getByRole("dialog", { name: "分享" });
	await expect(dialog.getByRole("button")).toHaveText(["复制文字", "关闭"]);
	await page.keyboard.press("Escape");
	expect(await chosen(page)).toBe("");
});

test("shows the drawing itself where a page may not read what it drew", async ({
	page,
}) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.toDataURL = () => {
			throw new DOMException("refused", "SecurityError");
		};
	});
	await open(page);
	const picture = page.getByRole("img", { name: SHARED.title });
	await expect(picture).toHaveAttribute("src", /^data:image\/svg/);
	await expect(picture).toBeInViewport({ ratio: 1 });
});

test("offers the text where an address is too long for a code", async ({
	page,
}) => {
	await open(page, { url: `https://wiki.example/${"a".repeat(4000)}` });
	const picture = page.getByRole("img", { name: SHARED.title });
	await expect(picture).not.toHaveAttribute("src");
	await page.getByRole("button", { name: "复制文字" }).click();
	expect(await chosen(page)).toBe("copy");
});

/** Open the panel on an empty page with the base sheet, which is all that it needs. */
async function open(
	page: Page,
	known: { url?: string; hasSheet?: boolean } = {},
): Promise<void> {
	const { hasSheet = true, ...shared } = known;
	if (hasSheet) {
		await page.addInitScript(() => {
			Navigator.prototype.share = async () => undefined;
		});
	}
	await page.goto("data:text/html,");
	bundled ??= bundle();
	const { script, style } = await bundled;
	await page.setContent(
		"<!DOCTYPE html><html lang=zh-CN><meta name=viewport content='width=device-width'><title>a</title><button>b</button>",
	);
	await page.addStyleTag({ path: "src/styles/base.css" });
	await page.addStyleTag({ content: style });
	await page.addScriptTag({ content: script });
	await page.evaluate(
		(panel) => {
			const { openSharePanel } = Reflect.get(window, "sharePanel");
			Object.assign(window, { chosen: openSharePanel(panel) });
		},
		{ ...SHARED, ...shared },
	);
}

function chosen(page: Page): Promise<unknown> {
	return page.evaluate(() => Reflect.get(window, "chosen"));
}

async function bundle(): Promise<{
	readonly script: string;
	readonly style: string;
}> {
	const built = await build({
		configFile: false,
		logLevel: "error",
		publicDir: false,
		build: {
			write: false,
			lib: {
				entry: "src/browser/article/share-panel.ts",
				formats: ["iife"],
				name: "sharePanel",
			},
		},
	});
	const [result] = Array.isArray(built) ? built : [built];
	const files = result && "output" in result ? result.output : [];
	const texts = files.map((each) =>
		each.type === "chunk" ? each.code : String(each.source),
	);
	const isStyle = (index: number) => files[index]?.fileName.endsWith(".css");
	return {
		script: texts.filter((_, index) => !isStyle(index)).join(""),
		style: texts.filter((_, index) => isStyle(index)).join(""),
	};
}
