import type { Page } from "@playwright/test";
import { Mine } from "./mine.ts";
import { expect, test } from "./wiki.ts";

/** What a browser may refuse, and how; each throws where it is reached for. */
const REFUSALS: Readonly<Record<string, () => void>> = {
	BroadcastChannel: () => {
		Object.defineProperty(window, "BroadcastChannel", {
			value: class {
				constructor() {
					throw new DOMException("refused", "SecurityError");
				}
			},
		});
	},
	"posting to a channel": () => {
		BroadcastChannel.prototype.postMessage = () => {
			throw new DOMException("refused", "InvalidStateError");
		};
	},
	"the database": () => {
		Object.defineProperty(window, "indexedDB", {
			get() {
				throw new DOMException("refused", "SecurityError");
			},
		});
	},
	"opening the database": () => {
		IDBFactory.prototype.open = () => {
			throw new DOMException("refused", "InvalidStateError");
		};
	},
	"storage to stay": () => {
		Object.defineProperty(navigator, "storage", {
			get() {
				throw new DOMException("refused", "SecurityError");
			},
		});
	},
	"other storage": () => {
		for (const name of ["localStorage", "sessionStorage"]) {
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException("refused", "SecurityError");
				},
			});
		}
	},
	structuredClone: () => {
		Object.defineProperty(window, "structuredClone", {
			value() {
				throw new DOMException("refused", "DataCloneError");
			},
		});
	},
};
/** Of these, the list does not survive the page. */
const LOSING = ["the database", "opening the database"];

async function worksWithout(page: Page, names: readonly string[]) {
	for (const name of names) await page.addInitScript(REFUSALS[name] ?? "");
	const mine = new Mine(page);
	await mine.open();
	const problem = page.locator(".plan > .status");
	const isLost = names.some((name) => LOSING.includes(name));
	if (isLost) await expect(problem).toContainText("不让网页存东西");
	else await expect(problem).toHaveCount(0);
	await mine.paste("甲 822290070111135\n乙 885290070111135");
	await mine.button("没打通").click();
	await expect(mine.waiting).toContainText("明天");
	await mine.bar.getByRole("button", { name: /^撤销/ }).click();
	await expect(mine.waiting).toHaveCount(0);
	const backup = await mine.saves(mine.button("导出备份"));
	expect(JSON.parse(backup).merchants).toHaveLength(2);
	await mine.reload();
	await expect(mine.merchants).toHaveCount(isLost ? 0 : 2);
}

for (const name of Object.keys(REFUSALS)) {
	test(`works where the browser refuses ${name}`, async ({ page }) => {
		await worksWithout(page, [name]);
	});
}

test("works where the browser refuses everything", async ({ page }) => {
	await worksWithout(page, Object.keys(REFUSALS));
});

test("loses nothing when storage is full, and says so", async ({ page }) => {
	const mine = new Mine(page);
	await mine.open();
	await mine.paste("甲 822290070111135");
	await expect(mine.merchants).toHaveCount(1);
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException("full", "QuotaExceededError");
		};
	});
	await mine.paste("乙 885290070111135");
	await expect(mine.merchants).toHaveCount(2);
	await expect(page.locator(".plan > .status")).toContainText("没有存下来");
});

/** Put a record straight into what is stored. */
async function store(page: Page, record: object): Promise<void> {
	await page.evaluate(
		(value) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open("xiaowei-merchants");
				opening.onerror = reject;
				opening.onsuccess = () => {
					const { result } = opening;
					const transaction = result.transaction("merchants", "readwrite");
					transaction.objectStore("merchants").put(value);
					transaction.oncomplete = () => {
						result.close();
						resolve();
					};
				};
			}),
		record,
	);
}

test("saves damaged records on request, and removes them", async ({ page }) => {
	const mine = new Mine(page);
	await mine.open();
	await mine.paste("甲 822290070111135");
	await expect(mine.merchants).toHaveCount(1);
	await store(page, { id: "broken", number: 7 });
	await mine.reload();
	await expect(page.locator(".damage")).toContainText("1 条读不出来");
	await expect(mine.merchants).toHaveCount(1);
	await mine.isAccessible();
	const saved = await mine.saves(mine.button("导出这 1 条"));
	expect(JSON.parse(saved)[0].record).toEqual({ id: "broken", number: 7 });
	await mine.button("删掉这 1 条").click();
	await page.getByRole("dialog").getByRole("button", { name: "不删" }).click();
	await expect(page.locator(".damage")).toBeVisible();
	await mine.button("删掉这 1 条").click();
	await page
		.getByRole("dialog")
		.getByRole("button", { name: "删掉 1 条" })
		.click();
	await expect(page.locator(".damage")).toHaveCount(0);
	await mine.reload();
	await expect(page.locator(".damage")).toHaveCount(0);
	await expect(mine.merchants).toHaveCount(1);
});

test("reads records of before months and outcomes", async ({ page }) => {
	const mine = new Mine(page);
	await mine.open();
	await mine.paste("甲 822290070111135");
	await expect(mine.merchants).toHaveCount(1);
	const id = "885290070111135";
	await store(page, {
		...{ id, number: id, institution: "", name: "旧店", device: "plate" },
		...{ fault: "none", isIdle: true, note: "", leaves: true, history: [] },
	});
	await mine.reload();
	await expect(mine.next).toContainText("自己在云闪付里中止 1 户");
	await expect(page.locator(".damage")).toHaveCount(0);
});

test("restores five thousand merchants", async ({ page }) => {
	const mine = new Mine(page);
	await mine.open();
	const merchants = Array.from({ length: 5000 }, (_, index) => {
		const prefix = ["822", "885", "826", "890", "995"][index % 5] ?? "";
		const number = prefix + String(index).padStart(12, "0");
		return {
			...{ id: number, number, institution: "", name: `店${index}` },
			...{ device: "unknown", fault: "none", isIdle: false, note: "" },
			...{ leaves: true, history: [] },
		};
	});
	const backup = {
		format: "xiaowei-merchants",
		version: 1,
		merchants,
		calls: [],
	};
	await page.getByLabel("从文件里读").setInputFiles({
		...{ name: "备份.json", mimeType: "application/json" },
		buffer: Buffer.from(JSON.stringify(backup)),
	});
	const button = mine.button("恢复 5000 户");
	await expect(button).toBeVisible();
	const took = await button.evaluate(async (element: HTMLElement) => {
		const start = performance.now();
		element.click();
		while (!document.querySelector(".merchant")) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
		return performance.now() - start;
	});
	test
		.info()
		.annotations.push({ type: "milliseconds", description: `${took}` });
	await expect(mine.bar).toContainText("恢复 5000 户");
	await expect(page.locator(".plan")).toContainText("清单（5000 户）");
	await mine.reload();
	await expect(page.locator(".plan")).toContainText("清单（5000 户）");
});
