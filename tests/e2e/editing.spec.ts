import { readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chinaDate } from "../../src/core/text/china-date.ts";
import { markFolder } from "../../src/node/write/claim-folder.ts";
import { WIKI } from "../tools/hosts.ts";
import { encodeGbk } from "../unit/core/check/gbk.ts";
import { type Copy, startCopy } from "./start-copy.ts";
import { expect, test } from "./wiki.ts";

const PHONES = "docs/phones.md";
const PAGES = readdirSync(WIKI, { recursive: true, encoding: "utf8" }).filter(
	(name) => name.endsWith(".md"),
);
const WELL = `检查了 ${PAGES.length} 个文件：没有错误`;
const TODAY = chinaDate(new Date().toISOString());

const NEW_ENTRY = `### 示例支付有限公司 :id=shilizhifu

- 简称：示例付
- 客服电话：400-765-4321（工作日 9:00-18:00）
- 商户编号前三位：839
- 核对：${TODAY}，对照示例，未电话核实
- 来源：示例

`;

/** What is spoilt, what the terminal says, and what that tells one to do. */
interface Mistake {
	readonly file?: string;
	readonly from: string;
	readonly to: string;
	readonly says: string;
	readonly hint: string;
	/** Column; the line is that of `from`, or so many above. */
	readonly at: string;
	readonly above?: number;
	/** Where else the mistake shows. */
	readonly in?: string;
	/** What the hint makes of it, if not what it was. */
	readonly mended?: string;
}

/** The lines of the guide's steps, in the entry that is corrected. */
const OLD_LINES =
	"前三位：822\n- 核对：2026-11-23，对照原文档与公开资料，公开代码或登记可查，未电话核实\n- 来源：原文档\n";
const NEW_LINES = `前三位：822\n- 说明：原文档写的是 95016\n- 核对：${TODAY}，对照示例，未电话核实\n- 来源：示例\n`;
const LAKALA = "- 服务热线：400-123-4567（16:00-22:00）";
const CHECKED = `- 核对：${TODAY}，对照示例，`;

const mistakes: readonly Mistake[] = [
	{
		from: "400-765-4321（工作日 9:00-18:00）",
		to: "400-765-432（工作日 9:00-18:00）",
		at: "8",
		says: "号码“400-765-432”不对：400 和 800 号码应有 10 位，这里是 9 位",
		hint: "改成正确的号码，一行一个，后面只可以写分机（转 801）；原文就是这样、又查不到正确的，在后面写（工作日 9:00-18:00，原文如此）",
		mended: "400-765-432（工作日 9:00-18:00，原文如此）",
	},
	{
		from: "400-765-4321（工作日 9:00-18:00）",
		to: "400-765-4321（原文如此）",
		at: "8",
		says: "号码“400-765-4321”没有毛病，却写着“原文如此”",
		hint: "去掉“原文如此”",
		mended: "400-765-4321",
	},
	{
		from: "400-765-4321",
		to: "400-0232-636",
		at: "8",
		says: "号码“400-0232-636”也写在“北京畅捷通支付技术有限公司”",
		hint: "写错了就改",
	},
	{
		from: "前三位：839",
		to: "前三位：900",
		at: "1",
		says: "前三位 900 同时写在“北京畅捷通支付技术有限公司”和“示例支付有限公司”",
		hint: "查清属于哪家，从另一家删去",
	},
	{
		from: "- 商户编号前三位：839",
		to: "- 商户编号前三：839",
		at: "1",
		says: "看不懂“商户编号前三”这一行",
		hint: "是不是“商户编号前三位”？",
		mended: "- 商户编号前三位：839",
	},
	{
		from: `${CHECKED}未电话核实\n`,
		to: `- 状态：停业\n${CHECKED}未电话核实\n`,
		at: "6",
		says: "状态“停业”不是规定的一种",
		hint: "先写正常、已停业、牌照注销、续展中止、更名、不明中的一种，再写逗号和说明；什么也没有查到，就删去这一行",
		mended: `- 状态：已停业，2026-11-20 公告\n${CHECKED}未电话核实\n`,
	},
	{
		from: "工作日 9:00-18:00",
		to: "18:00-9:00",
		at: "21",
		says: "服务时间“18:00-9:00”读不懂：“18:00-9:00”前后颠倒",
		hint: "写成（8:00-22:00）或（工作日）或（工作日 9:00-18:00）",
		mended: "9:00-18:00",
	},
	{
		from: CHECKED,
		to: "- 核对：昨天，对照示例，",
		at: "1",
		says: "里没有读得懂的日期",
		hint: "写成 2026-11-23 这样的日期，放在最前面",
	},
	{
		from: CHECKED,
		to: "- 核对：2099-01-01，对照示例，",
		at: "1",
		says: "核对日期 2099-01-01 在今天之后",
		hint: "改成真正核对的日期",
	},
	{
		file: "docs/tool/lkl.md",
		from: "/phones.md#lakala",
		to: "/phones.md#lakal",
		at: "\\d+",
		says: "docs/phones.md 里没有 #lakal",
		hint: "最像的是 #lakala；改成页里有的 id",
		mended: "/phones.md#lakala",
	},
	{
		file: "docs/tool/lkl.md",
		from: "/phones.md#lakala",
		to: "/phone.md#lakala",
		at: "\\d+",
		says: "没有 docs/phone.md 这一页",
		hint: "是不是 /phones.md？",
		mended: "/phones.md#lakala",
	},
	{
		from: ":id=changjietong\n",
		to: ":id=changjie\n",
		in: "src/data/anchors.txt:\\d+",
		at: "1",
		says: "发布过的链接 /phones#changjietong 打不开了",
		hint: "可能是现在的“北京畅捷通支付技术有限公司”（#changjie）。在现在的标题下面写 <!-- 别名：changjietong -->",
		mended: ":id=changjie\n<!-- 别名：changjietong -->\n",
	},
	{
		from: "（工作日 9:00-18:00）",
		to: "（工作日 9:00-18:00)",
		at: "\\d+",
		says: "括号“（工作日 9:00-18:00)”半角全角混用",
		hint: "改成“（工作日 9:00-18:00）”",
		mended: "（工作日 9:00-18:00）",
	},
	{
		from: "400-765-4321",
		to: "４００-765-4321",
		at: "8",
		says: "“４００”是全角",
		hint: "改成半角“400”",
		mended: "400-765-4321",
	},
	{
		from: "- 来源：示例\n",
		to: "- 来源：**示例\n",
		at: "6",
		says: "这一行的星号不会变成粗体",
		hint: "检查两头是否成对，里面不要有空格",
		mended: "- 来源：**示例**\n",
	},
	{
		from: "- 来源：示例\n",
		to: "- 来源：<b>示例\n",
		at: "6",
		says: "HTML“<b>”不会运行，会按文字显示",
		hint: "删去它，或者用反引号包起来",
		mended: "- 来源：示例\n",
	},
	{
		from: ":id=shilizhifu",
		to: "：id=shilizhifu",
		at: "1",
		says: "的 id 写法不对",
		hint: "写成“示例支付有限公司 :id=lakala”这样",
		mended: ":id=shilizhifu",
	},
	{
		from: "- 客服电话：400-765-4321",
		to: "-客服电话：400-765-4321",
		at: "1",
		says: "看不懂“-客服电话：400-765-4321",
		hint: "写成“- 名称：内容”，从行首写起，半角的短横后面空一格",
		mended: "- 客服电话：400-765-4321",
	},
];

test.describe.configure({ mode: "serial" });
test.setTimeout(120_000);

let copy: Copy;

test.beforeAll(async ({ baseURL }) => {
	test.setTimeout(120_000);
	copy = startCopy("editing", Number(new URL(baseURL ?? "").port));
	await expect
		.poll(() => copy.said(), { timeout: 100_000 })
		.toContain(`用浏览器打开 ${baseURL}`);
	expect(copy.said()).toContain(WELL);
	// The anchors are published.
	expect(copy.run("check").said).toContain(WELL);
});

test.afterAll(() => copy.stop());

test("a number that is corrected appears by itself, and in the lookup", async ({
	page,
}) => {
	await page.goto("/#/phones?id=lakala");
	const entry = page.locator('[data-institution="lakala"]');
	await expect(entry).toContainText("95016");
	const said = edit(
		PHONES,
		["- 服务热线：95016（16:00-22:00）", LAKALA],
		[OLD_LINES, NEW_LINES],
	);
	await expect(entry).toContainText("400-123-4567");
	await expect(entry).toContainText("原文档写的是 95016");
	await expect.poll(said).toContain(WELL);
	expect(copy.run("check")).toEqual({ status: 0, said: `${WELL}\n` });
	await page.getByRole("textbox", { name: "商户编号" }).fill("822");
	const card = page.locator('merchant-lookup [data-institution="lakala"]');
	await expect(card.getByRole("link", { name: "拨打" })).toHaveAttribute(
		"href",
		"tel:4001234567",
	);
});

test("an institution that is added has its entry, answers its prefix and is found", async ({
	page,
}) => {
	await page.goto("/#/phones");
	const said = edit(PHONES, ["## 下载 :id=", `${NEW_ENTRY}## 下载 :id=`]);
	const entry = page.locator('[data-institution="shilizhifu"]');
	await expect(entry).toContainText("400-765-4321");
	await expect.poll(said).toContain(WELL);
	expect(copy.run("check")).toEqual({ status: 0, said: `${WELL}\n` });
	await page.getByRole("textbox", { name: "商户编号" }).fill("839");
	const card = page.locator('merchant-lookup [data-institution="shilizhifu"]');
	await expect(card).toContainText("示例支付有限公司");
	const search = page.getByRole("combobox", { name: "搜索" });
	await search.fill("示例付");
	await expect(page.getByRole("option").first()).toContainText(
		"示例支付有限公司",
	);
});

/** The files in which mistakes are made, as they were before the first. */
const wholes = new Map<string, string>();

for (const mistake of mistakes) {
	test(`${mistake.says}: the terminal says where and what to do, and that mends it`, async () => {
		const { file = PHONES, from, to, mended = from } = mistake;
		const whole = wholes.get(file) ?? copy.read(file);
		wholes.set(file, whole);
		const at = whole.lastIndexOf(from);
		expect(at, from).toBeGreaterThanOrEqual(0);
		const save = (text: string) =>
			write(file, whole.slice(0, at) + text + whole.slice(at + from.length));
		const line = whole.slice(0, at).split("\n").length;
		const place = mistake.in ?? `${file}:${line - (mistake.above ?? 0)}`;
		// What mended the last mistake goes with the same save.
		const broken = save(to);
		const found = () =>
			broken()
				.split("\n")
				.find((text) => text.includes(mistake.says)) ?? "";
		await expect
			.poll(found)
			.toMatch(new RegExp(`^${place}:${mistake.at} 错误 `));
		await expect.poll(found).toContain(` — ${mistake.hint}`);
		await expect.poll(save(mended)).toContain(WELL);
	});
}

test("what was mended otherwise can be as it was", async () => {
	for (const [file, whole] of wholes) {
		await expect.poll(write(file, whole)).toContain(WELL);
	}
});

test("an old date is a warning, and no error", async () => {
	const said = edit(PHONES, [CHECKED, "- 核对：2020-01-01，对照示例，"]);
	await expect.poll(said).toContain("没有错误，1 个警告");
	expect(said()).toMatch(
		/docs\/phones\.md:\d+:1 警告 上次核对是 2020-01-01，已经过了 \d+ 天 — 重新核对，然后改日期/,
	);
	await expect
		.poll(edit(PHONES, ["- 核对：2020-01-01，对照示例，", CHECKED]))
		.toContain(WELL);
});

test("the page shows a mistake while it is there, and the check fails", async ({
	page,
}) => {
	await page.goto("/#/solutions");
	await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
	edit(PHONES, ["400-765-4321", "400-765-432"]);
	const notice = page.locator(".notice");
	await expect(notice).toContainText("检查发现 1 处要看一看");
	await expect(notice).toContainText("号码“400-765-432”不对");
	const { status, said } = copy.run("check");
	expect(status).toBe(1);
	expect(said).toContain(`检查了 ${PAGES.length} 个文件：1 个错误`);
	const mended = edit(PHONES, ["400-765-432（", "400-765-4321（"]);
	await expect(notice).toHaveCount(0);
	await expect.poll(mended).toContain(WELL);
});

test("a page in GBK is told apart, and breaks the build with the hint", async () => {
	const whole = copy.read(PHONES);
	const dist = join(copy.folder, "dist");
	markFolder(dist, "build");
	writeFileSync(join(dist, "index.html"), "the last good page");
	const said = write(PHONES, toGbk(whole));
	const diagnostic = /docs\/phones\.md:1:3 错误 .*编码选 UTF-8/;
	await expect.poll(said).toMatch(diagnostic);
	const built = copy.run("build", { DIST: "dist" });
	expect(built.status).toBe(1);
	expect(built.said).toMatch(diagnostic);
	expect(built.said).not.toContain("    at ");
	expect(copy.read("dist/index.html")).toBe("the last good page");
	await expect.poll(write(PHONES, whole)).toContain(WELL);
});

test("a page saved by Notepad, with a mark and its line ends, is as good", async ({
	page,
}) => {
	const notepad = `\uFEFF${copy.read(PHONES).replaceAll("\n", "\r\n")}`;
	await expect.poll(write(PHONES, notepad)).toContain(WELL);
	await page.goto("/#/phones?id=shilizhifu");
	const entry = page.locator('[data-institution="shilizhifu"]');
	await expect(entry).toContainText("400-765-4321");
	await expect(page.locator(".notice")).toHaveCount(0);
	const built = copy.run("build", { DIST: "dist", BASE: "/" });
	expect(built.status, built.said).toBe(0);
	const own = copy.read("dist/phones/shilizhifu/index.html");
	expect(own).toContain("示例支付有限公司");
	expect(own).toContain("tel:4007654321");
	expect(copy.read("dist/directory.json")).toContain('"id": "shilizhifu"');
	expect(copy.read("dist/directory.json")).not.toContain("\\r");
});

test("a directory that is gone is one sentence, and so is a folder", async () => {
	const whole = copy.read(PHONES);
	for (const [missing, words] of [
		[PHONES, /docs\/phones\.md:1:1 错误 一家机构也没有读到 — .*是不是删了/],
		["docs", /^读不到 docs 文件夹（ENOENT）。.*恢复。$/],
	] as const) {
		const { status, said } = withoutFile(missing, () => copy.run("check"));
		expect(status).toBe(1);
		expect(said.trim().split("\n")[0]).toMatch(words);
		expect(said).not.toContain("    at ");
	}
	expect(copy.read(PHONES)).toBe(whole);
});

test("a second start says that the first is running", ({ baseURL }) => {
	const { port } = new URL(baseURL ?? "");
	const { status, said } = copy.run("start", { PORT: port });
	expect(status).toBe(1);
	expect(said.trim()).toMatch(/^端口 \d+ 已被占用.*按 Ctrl-C；.*npm start$/);
});

/** Replace the last of each text in a file; what `npm start` says of it. */
function edit(
	file: string,
	...changes: readonly (readonly [from: string, to: string])[]
) {
	let content = copy.read(file);
	for (const [from, to] of changes) {
		const at = content.lastIndexOf(from);
		expect(at, from).toBeGreaterThanOrEqual(0);
		content = content.slice(0, at) + to + content.slice(at + from.length);
	}
	return write(file, content);
}

/** Save a file; what `npm start` says of it. */
function write(file: string, content: string | Uint8Array) {
	const { length } = copy.said();
	copy.write(file, content);
	return () => copy.said().slice(length);
}

function withoutFile<Result>(file: string, work: () => Result): Result {
	const path = join(copy.folder, file);
	renameSync(path, `${path}.gone`);
	try {
		return work();
	} finally {
		renameSync(`${path}.gone`, path);
	}
}

function toGbk(text: string): Uint8Array {
	const bytes = encodeGbk(text).replace(/%(..)/g, (_, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16)),
	);
	return Buffer.from(bytes, "latin1");
}
