import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDocs } from "../../../../src/core/check/check-docs.ts";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import {
	formatDiagnostic,
	formatDiagnostics,
} from "../../../../src/core/markdown/diagnostic.ts";
import type { SourceFile } from "../../../../src/core/markdown/source-file.ts";
import { readDocs } from "../../../../src/node/docs/read-docs.ts";

const TODAY = "2026-11-23";
const DATE = "最近核对：2026-11-23。";

const home: SourceFile = {
	name: "README.md",
	markdown: `# 首页 :id=home\n\n${DATE}\n\n## 查询 :id=lookup`,
};

const sidebar: SourceFile = {
	name: "_sidebar.md",
	markdown: "- [首页](/README.md)\n- [电话](/phones.md)\n- [甲](/a.md)",
};

/** A directory with one entry; lines stand under its fields from line 10 on. */
const directory = (...lines: readonly string[]): SourceFile => ({
	name: "phones.md",
	markdown: [
		"# 电话 :id=phones",
		"",
		DATE,
		"## 机构 :id=list",
		"### 甲公司 :id=jia",
		"- 客服电话：95016",
		"- 核对：2026-11-23",
		"- 来源：原文档",
		"- 前三位：821",
		...lines,
	].join("\n"),
});

/** A page whose lines stand from line 5 on. */
const page = (...lines: readonly string[]): SourceFile => ({
	name: "a.md",
	markdown: ["# 甲 :id=jia", "", DATE, "", ...lines].join("\n"),
});

const second: readonly string[] = [
	"### 乙公司 :id=yi",
	"- 客服电话：95017",
	"- 核对：2026-11-23",
	"- 来源：原文档",
	"- 前三位：未知",
];

/** Diagnostics of a wiki of three pages, the given ones in place of the good ones. */
function check(...files: readonly SourceFile[]) {
	const all = [home, directory(), page(), sidebar].map(
		(file) => files.find(({ name }) => name === file.name) ?? file,
	);
	const more = files.filter(
		({ name }) => !all.some((file) => file.name === name),
	);
	return checkDocs([...all, ...more], { today: TODAY, ledger: "" });
}

type Row = readonly [
	file: SourceFile,
	place: string,
	message: string,
	hint: string,
];

const rows: readonly Row[] = [
	// Numbers
	[
		directory("- 服务热线：400-881-616"),
		"10:8",
		"400 和 800 号码应有 10 位，这里是 9 位",
		"（原文如此）",
	],
	[
		directory("- 服务热线：800-820-88888"),
		"10:8",
		"这里是 11 位",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：9501"),
		"10:8",
		"95 开头的号码应有 5 位或 6 位",
		"改成正确的号码",
	],
	[directory("- 服务热线：9501678"), "10:8", "这里是 7 位", "改成正确的号码"],
	[
		directory("- 服务热线：1010898"),
		"10:8",
		"1010 开头的号码应有 8 位",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：123630"),
		"10:8",
		"12 开头的热线应有 5 位",
		"改成正确的号码",
	],
	[
		directory("- 联系方式：021-608888888"),
		"10:8",
		"三位区号后的电话应有 8 位",
		"改成正确的号码",
	],
	[
		directory("- 联系方式：0755-263392"),
		"10:8",
		"四位区号后的电话应有 7 位或 8 位",
		"改成正确的号码",
	],
	[
		directory("- 联系方式：021-9625"),
		"10:8",
		"区号后的 96 号码应有 5 位或 6 位",
		"改成正确的号码",
	],
	[
		directory("- 联系方式：0210-2345678"),
		"10:8",
		"区号后面的号码不会以 0 开头",
		"改成正确的号码",
	],
	[
		directory("- 联系方式：026-23456789"),
		"10:8",
		"没有这个区号或号段",
		"改成正确的号码",
	],
	[directory("- 联系方式：7777777"), "10:8", "号码不完整", "改成正确的号码"],
	[
		directory("- 服务热线：400-117-7777（原文如此）"),
		"10:8",
		"没有毛病，却写着“原文如此”",
		"去掉“原文如此”",
	],
	[
		directory("- 服务热线：400-117-7777", "- 联系方式：4001177777"),
		"11:8",
		"写了两遍",
		"另一行是第 10 行",
	],
	[
		directory("- 服务热线：400-117-7777/400-1177-777"),
		"10:21",
		"写了两遍",
		"另一行是第 10 行",
	],
	[
		directory(...second.with(1, "- 客服电话：95016")),
		"6:8",
		"也写在“乙公司”",
		"（同号）",
	],
	[
		directory(...second.with(1, "- 客服电话：95016")),
		"11:8",
		"也写在“甲公司”",
		"（同号）",
	],
	[
		directory("- 服务热线：400-117-7777（同号）"),
		"10:8",
		"却没有别的条目用它",
		"去掉“同号”",
	],
	[
		directory("- 服务热线：400-881-616（8:00-22:00）"),
		"10:8",
		"这里是 9 位",
		"在后面写（8:00-22:00，原文如此）",
	],
	[
		directory(...second.with(1, "- 客服电话：95016（工作日）")),
		"11:8",
		"也写在“甲公司”",
		"在每一处后面写（工作日，同号）",
	],
	[
		directory("- 服务热线：95017①"),
		"10:8",
		"不对：95017 后面还有“①”",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：95017²"),
		"10:8",
		"不对：95017 后面还有“²”",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：95017转1"),
		"10:8",
		"不对：95017 没有分机，后面却写着“转1”",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：95017 1"),
		"10:8",
		"不对：95017 后面还有“1”",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：95017 95018"),
		"10:8",
		"不对：95017 后面还有“95018”",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：95017，95018"),
		"10:8",
		"不对：95017 后面还有“,95018”",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：95017a"),
		"10:8",
		"不对：95017 后面还有“a”",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：95017[1]"),
		"10:8",
		"不对：95017 后面还有“[1]”",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：400-881-616[1]"),
		"10:8",
		"这里是 9 位",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：021-24013777-8"),
		"10:8",
		"不对：02124013777 后面还有“-8”",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：010-12345678"),
		"10:8",
		"不对：区号后面的号码不会以 1 开头",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：+86 21 24013777"),
		"10:8",
		"不对：这是带 +86 的写法",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：962233"),
		"10:8",
		"不对：号码不完整，前面缺区号",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：1380013800"),
		"10:8",
		"不对：手机号应有 11 位，这里是 10 位",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：客服95017"),
		"10:8",
		"不对：号码不完整",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：95017（9:00-12:00）转1"),
		"10:8",
		"不对：95017 后面还有“(9:00-12:00)……”",
		"改成正确的号码",
	],
	[
		directory("- 服务热线：٩٥٠١٧"),
		"10:8",
		"“٩٥٠١٧”里的数字不是 0–9",
		"半角的 0–9",
	],
	[
		directory("- 服务热线：客服①"),
		"10:10",
		"“客服①”里的数字不是 0–9",
		"半角的 0–9",
	],
	[
		directory("- 服务热线：021-96256（原文如此）"),
		"10:8",
		"没有毛病，却写着“原文如此”",
		"确实少了一位，加一行“- 说明：021-96256 ……”",
	],
	[
		directory(
			...[1, 2, 3, 4].flatMap((n) =>
				second.with(0, `### 乙${n} :id=yi${n}`).with(1, "- 客服电话：95016"),
			),
		),
		"6:8",
		"也写在“乙1”“乙2”“乙3”等 4 处",
		"（同号）",
	],
	// Prefixes
	[directory("- 前三位：822①"), "10:7", "“822①”不是三位数字", "改成三位数字"],
	[directory("- 前三位：822²"), "10:7", "“822²”不是三位数字", "改成三位数字"],
	[directory("- 前三位：822a"), "10:7", "“822a”不是三位数字", "改成三位数字"],
	[directory("- 前三位：٨٢٢"), "10:7", "“٨٢٢”不是三位数字", "改成三位数字"],
	[
		directory("- 前三位：8２2２"),
		"10:7",
		"“8２2２”不是三位数字",
		"改成三位数字",
	],
	[directory("- 前三位：Ⅷ"), "10:7", "“Ⅷ”不是三位数字", "改成三位数字"],
	[directory("- 前三位：82"), "10:7", "“82”不是三位数字", "改成三位数字"],
	[
		directory("- 前三位：822、8222"),
		"10:11",
		"“8222”不是三位数字",
		"改成三位数字",
	],
	[
		directory("- 前三位：822、822"),
		"10:1",
		"同时写在“甲公司”和“甲公司”",
		"删去",
	],
	[
		directory(...second.with(4, "- 前三位：821")),
		"14:1",
		"同时写在“甲公司”和“乙公司”",
		"删去",
	],
	[directory("- 前三位：822"), "10:1", "写了两遍，上一遍在第 9 行", "删去一行"],
	[
		directory("### 丁公司 :id=ding", ...second.slice(1, 4)),
		"10:1",
		"缺“商户编号前三位”一行",
		"- 商户编号前三位：……",
	],
	// Lines of an entry
	[
		directory("### 丙公司 :id=bing", "- 核对：2026-11-23", "- 来源：原文档"),
		"10:1",
		"缺“客服电话”一行",
		"- 客服电话：……",
	],
	[
		directory("### 丙公司 :id=bing", "- 客服电话：95017", "- 来源：原文档"),
		"10:1",
		"缺“核对”一行",
		"- 核对：……",
	],
	[
		directory("- 状态：未查到变更"),
		"10:6",
		"状态“未查到变更”不是规定的一种",
		"先写正常、已停业、牌照注销、续展中止、更名、不明中的一种",
	],
	[directory("- 状态："), "10:3", "状态“”不是规定的一种", "先写正常"],
	[
		directory("- 状态：停业 2025-07-09"),
		"10:6",
		"状态“停业”不是规定的一种",
		"再写逗号和说明",
	],
	[
		directory("- 状态：更名，原名甲", "- 状态：正常"),
		"11:1",
		"“状态”在这一条里写了两遍",
		"删去一行",
	],
	[
		directory("- 变更：官网改为 https"),
		"10:6",
		"“变更”一行没有以日期开头",
		"写成“- 变更：2026-11-26 官网改为 https”这样",
	],
	[
		directory("- 通话核实：2026-13-01 打通"),
		"10:8",
		"“通话核实”一行没有以日期开头",
		"日期是那一天的",
	],
	[
		directory("- 变更：2026-02-30 官网改为 https"),
		"10:1",
		"“变更”的日期 2026-02-30 不存在",
		"改成真正的日期",
	],
	[
		directory("- 变更：2026-11-24 官网改为 https"),
		"10:1",
		"“变更”的日期 2026-11-24 在今天之后",
		"改成真正的日期",
	],
	[
		directory("- 通话核实：2027-01-01 打通"),
		"10:1",
		"“通话核实”的日期 2027-01-01 在今天之后",
		"改成真正的日期",
	],
	[
		directory("- 通话核实：2026-05-26 打通"),
		"10:1",
		"上次打电话核实是 2026-05-26，已经过了 181 天",
		"再打一次",
	],
	[directory("- 曾用：乙公司"), "10:1", "看不懂“曾用”这一行", "是不是“曾用名”"],
	[
		directory("- 多久办：3 天"),
		"10:1",
		"看不懂“多久办”这一行",
		"是不是“多久办完”",
	],
	[
		directory("- 办理的条件：无"),
		"10:1",
		"看不懂“办理的条件”这一行",
		"是不是“办理条件”",
	],
	[
		directory(...second.with(0, "### 乙公司")),
		"10:1",
		"“乙公司”没有 id",
		":id=",
	],
	[
		directory("- 官王：<https://a.example/>"),
		"10:1",
		"看不懂“官王”这一行",
		"编辑指南",
	],
	[
		directory("- 商户编号前三：822"),
		"10:1",
		"看不懂“商户编号前三”这一行",
		"是不是“商户编号前三位”",
	],
	[directory("- 状太：未查到变更"), "10:1", "看不懂“状太”这一行", "编辑指南"],
	[
		directory("- 没有冒号的一行"),
		"10:1",
		"看不懂“没有冒号的一行”",
		"名称：内容",
	],
	[
		{ name: "phones.md", markdown: "" },
		"1:1",
		"一家机构也没有读到",
		"检查文件是否为空",
	],
	[
		{ name: "phones.md", markdown: `# 电话 :id=phones\n\n${DATE}` },
		"1:1",
		"一家机构也没有读到",
		":id=拼音",
	],
	[
		directory("-客服电话：95018"),
		"10:1",
		"看不懂“-客服电话：95018”这一行",
		"短横后面空一格",
	],
	[
		directory("-\u3000客服电话：95018"),
		"10:1",
		"看不懂“-\u3000客服电话：95018”这一行",
		"半角的短横后面空一格",
	],
	[
		directory("－ 客服电话：95018"),
		"10:1",
		"看不懂“－ 客服电话：95018”这一行",
		"半角的短横",
	],
	[
		directory("  - 客服电话：95018"),
		"10:1",
		"看不懂“- 客服电话：95018”这一行",
		"从行首写起",
	],
	[
		directory("\t客服电话：95018"),
		"10:1",
		"看不懂“客服电话：95018”这一行",
		"名称：内容",
	],
	[
		directory("- 服务热线：９５０１８"),
		"10:8",
		"“９５０１８”是全角",
		"改成半角“95018”",
	],
	[directory("- 前三位：８２２"), "10:7", "“８２２”是全角", "改成半角“822”"],
	[
		directory("- 状况：未查到变更"),
		"10:1",
		"看不懂“状况”这一行",
		"是不是“状态”",
	],
	[
		directory("- 官往：<https://a.example/>"),
		"10:1",
		"看不懂“官往”这一行",
		"是不是“官网”",
	],
	[directory("- ：空"), "10:1", "看不懂“：空”这一行", "名称：内容"],
	[directory("- 颜色：蓝"), "10:1", "看不懂“颜色”这一行", "编辑指南"],
	// Markdown in data
	[
		directory("- **服务热线**：95017"),
		"10:1",
		"行的名称“**服务热线**”里有记号",
		"写成“- 服务热线：95017”，不加星号",
	],
	[
		directory("- **客服电话：**95017"),
		"10:1",
		"行的名称“**客服电话”里有记号",
		"写成“- 客服电话：95017”，不加星号",
	],
	[
		directory("- `服务热线`：95017"),
		"10:1",
		"行的名称“`服务热线`”里有记号",
		"写成“- 服务热线：95017”",
	],
	[
		directory("- <b>服务热线</b>：95017"),
		"10:1",
		"行的名称“<b>服务热线</b>”里有记号",
		"写成“- 服务热线：95017”",
	],
	[
		directory("- [服务热线](/phones.md#jia)：95017"),
		"10:1",
		"里有记号",
		"写成“- 服务热线：95017”",
	],
	[
		directory("- <strong>服务热线</strong>：95017"),
		"10:1",
		"里有记号",
		"写成“- 服务热线：95017”",
	],
	[
		directory("- 服务热线：`95017`"),
		"10:1",
		"“服务热线”一行的“`95017`”里有记号",
		"写成“- 服务热线：95017”",
	],
	[
		directory("- 服务热线：**95017**（工作日）"),
		"10:1",
		"一行的“**95017**（工作日）”里有记号",
		"写成“- 服务热线：95017（工作日）”",
	],
	[
		directory("- 服务热线：<b>95017</b>"),
		"10:1",
		"一行的“<b>95017</b>”里有记号",
		"写成“- 服务热线：95017”",
	],
	[
		directory("- 服务热线：[95017](tel:95017)"),
		"10:1",
		"一行的“[95017](tel:95017)”里有记号",
		"写成“- 服务热线：95017”",
	],
	[
		directory("- 服务热线：95017（**工作日**）"),
		"10:1",
		"一行的“95017（**工作日**）”里有记号",
		"写成“- 服务热线：95017（工作日）”",
	],
	[directory("- 服务热线：&#57;5017"), "10:1", "里有记号", "不加星号"],
	[
		directory("- 服务热线：~~95017~~"),
		"10:1",
		"里有记号",
		"写成“- 服务热线：95017”",
	],
	[
		directory("- 简称：**甲**"),
		"10:1",
		"“简称”一行的“**甲**”里有记号",
		"写成“- 简称：甲”",
	],
	[
		directory(...second.with(4, "- **前三位**：822")),
		"14:1",
		"行的名称“**前三位**”里有记号",
		"写成“- 前三位：822”",
	],
	[
		directory(...second.with(4, "- 前三位：**822**")),
		"14:1",
		"“前三位”一行的“**822**”里有记号",
		"写成“- 前三位：822”",
	],
	[
		directory(...second.with(2, "- **核对**：2026-11-23，对照原文档")),
		"12:1",
		"行的名称“**核对**”里有记号",
		"写成“- 核对：2026-11-23，对照原文档”",
	],
	[
		directory(...second.with(2, "- 核对：**2026-11-23**，对照原文档")),
		"12:1",
		"“核对”一行的",
		"写成“- 核对：2026-11-23，对照原文档”",
	],
	[
		directory(...second.with(2, "- 核对：`2026-11-23`")),
		"12:1",
		"“核对”一行的",
		"写成“- 核对：2026-11-23”",
	],
	[
		directory(...second.with(0, "### **乙公司** :id=yi")),
		"10:1",
		"机构的名称“**乙公司**”里有记号",
		"写成“### 乙公司 :id=yi”",
	],
	[
		directory(...second.with(0, "### `乙公司`")),
		"10:1",
		"机构的名称“`乙公司`”里有记号",
		"写成“### 乙公司”",
	],
	[
		directory(`- **服务热线**：95017${"，还有很多话".repeat(20)}`),
		"10:1",
		"里有记号",
		"……”，不加星号",
	],
	// Hours
	[
		directory("- 服务热线：95017（8:00-22:0①）"),
		"10:14",
		"“8:00-22:0①”读不懂",
		"8:00-22:00",
	],
	[
		directory("- 服务热线：95017（8:00-2²:00）"),
		"10:14",
		"“8:00-2²:00”读不懂",
		"8:00-22:00",
	],
	[
		directory("- 服务热线：95017（转人工）"),
		"10:14",
		"“转人工”读不懂",
		"8:00-22:00",
	],
	[
		directory("- 服务热线：95017（22:00-8:00）"),
		"10:14",
		"读不懂",
		"8:00-22:00",
	],
	[
		directory("- 服务热线：95017（8:00-25:00）"),
		"10:14",
		"读不懂",
		"8:00-22:00",
	],
	[
		directory("- 服务热线：95017（8:00-9:75）"),
		"10:14",
		"读不懂",
		"8:00-22:00",
	],
	[
		directory("- 服务热线：95017（早上到晚上）"),
		"10:14",
		"“早上到晚上”读不懂",
		"8:00-22:00",
	],
	[
		directory("- 服务热线：95017（9:00-12:00，11:00-18:00）"),
		"10:14",
		"读不懂",
		"8:00-22:00",
	],
	// Days
	[
		directory(...second.with(2, "- 核对：昨天")),
		"12:1",
		"没有读得懂的日期",
		"2026-11-23",
	],
	[
		directory(...second.with(2, "- 核对：2026-02-30")),
		"12:1",
		"没有读得懂的日期",
		"2026-11-23",
	],
	[
		directory(...second.with(2, "- 核对：2026-13-01")),
		"12:1",
		"没有读得懂的日期",
		"2026-11-23",
	],
	[
		directory(...second.with(2, "- 核对：2026-11-24")),
		"12:1",
		"在今天之后",
		"改成真正核对的日期",
	],
	[
		directory(...second.with(2, "- 核对：2025-11-22")),
		"12:1",
		"已经过了 366 天",
		"重新核对",
	],
	[
		{ name: "a.md", markdown: "# 甲 :id=jia\n\n文字" },
		"1:1",
		"没有写最近核对的日期",
		"最近核对：日期",
	],
	[
		{ name: "a.md", markdown: "# 甲 :id=jia\n\n最近核对：前天。" },
		"3:1",
		"没有读得懂的日期",
		"2026-11-23",
	],
	[
		{ name: "a.md", markdown: "# 甲 :id=jia\n\n最近核对：2020-01-01。" },
		"3:1",
		"已经过了",
		"重新核对",
	],
	// Headings
	[page("## 乙"), "5:1", "“乙”没有 id", ":id="],
	[page("## 乙 :id=Yi"), "5:1", "id“Yi”不合规矩", "小写字母"],
	[page("## 乙 :id=1yi"), "5:1", "id“1yi”不合规矩", "以字母开头"],
	[page("## 乙 :id=jia"), "5:1", "在第 1 行已经用过", "换一个"],
	[page("## 乙：id=yi"), "5:1", "“乙：id=yi”的 id 写法不对", "“乙 :id=lakala”"],
	[page("## 乙 :id＝yi"), "5:1", "的 id 写法不对", "“乙 :id=lakala”"],
	[page("## 乙 :ID=yi"), "5:1", "的 id 写法不对", "“乙 :id=lakala”"],
	[page("## 乙 : id=yi"), "5:1", "的 id 写法不对", "中间不空格"],
	[page("## 乙:id=yi"), "5:1", "的 id 写法不对", "前面空一格"],
	[page("## 乙 :id=乙"), "5:1", "的 id 写法不对", "小写字母、数字和短横"],
	[
		directory(...second.with(0, "### 乙公司 :id=乙")),
		"10:1",
		"“乙公司 :id=乙”的 id 写法不对",
		"“乙公司 :id=lakala”",
	],
	[
		directory(...second.with(0, "### 乙公司 :id=Yi")),
		"10:1",
		"id“Yi”不合规矩",
		"小写字母",
	],
	[
		directory(...second.with(0, "### 乙公司 :id=jia")),
		"10:1",
		"id“jia”在第 5 行已经用过",
		"换一个",
	],
	[page("##乙 :id=yi"), "5:1", "# 后面少一个空格", "加一个空格"],
	[page(" ## 乙 :id=yi"), "5:1", "这一行不是标题", "从行首写起"],
	[page("＃＃ 乙 :id=yi"), "5:1", "这一行不是标题", "用半角"],
	[page("### 乙 :id=yi"), "5:1", "跳过了一级标题", "改成“## 乙”"],
	[
		page("## 乙 :id=yi", "#### 丙 :id=bing"),
		"6:1",
		"跳过了一级标题",
		"改成“### 丙”",
	],
	[
		{ name: "a.md", markdown: `${DATE}\n\n## 乙 :id=yi` },
		"1:1",
		"没有以一级标题开头",
		"# 标题 :id=",
	],
	[page("# 乙 :id=yi"), "5:1", "“乙”是第二个一级标题", "改成“## 乙”"],
	[{ name: "a.md", markdown: "" }, "1:1", "这一页是空的", "删去这个文件"],
	[
		{ name: "a.md", markdown: " \n\n" },
		"1:1",
		"这一页是空的",
		"写上标题和内容",
	],
	[
		{ name: "a.md", markdown: `---\ntitle: 甲\n---\n# 甲 :id=jia\n\n${DATE}` },
		"1:1",
		"开头的“---”（front matter）在这里没有用",
		"删去开头两行",
	],
	[
		{ name: "a.md", markdown: `+++\ntitle = 1\n+++\n\n${DATE}` },
		"1:1",
		"开头的“---”（front matter）在这里没有用",
		"删去开头两行",
	],
	// Links that dial
	[
		page("打[95016](tel:95061)"),
		"5:2",
		"写的是“95016”，拨的却是 95061",
		"写成“[95061](tel:95061)”",
	],
	[
		page("打[**95016**](tel:95061)"),
		"5:2",
		"写的是“**95016**”，拨的却是 95061",
		"查清哪个对",
	],
	[
		page("打[总[95016]部](TEL:95061)"),
		"5:4",
		"写的是“95016]部”，拨的却是 95061",
		"查清哪个对",
	],
	[
		page("打[95016①](tel:950161)"),
		"5:2",
		"写的是“95016①”，拨的却是 950161",
		"查清哪个对",
	],
	[
		page("打[400-608-666](tel:400608666)"),
		"5:2",
		"“tel:400608666”不能拨打：400 和 800 号码应有 10 位，这里是 9 位",
		"只写数字",
	],
	[
		page("打[电话](tel:)"),
		"5:2",
		"“tel:”不能拨打",
		"查不到正确的，就不做成链接",
	],
	[
		page("打[95016](tel:%39%35016)"),
		"5:2",
		"“tel:%39%35016”不能拨打",
		"只写数字",
	],
	[
		page("[拨打](tel:95016)"),
		"5:1",
		"“拨打”拨的是 95016，这一行却没有写这个号码",
		"写成“[95016](tel:95016)”",
	],
	[
		page("- 95017 [拨打](tel:95016)"),
		"5:9",
		"“拨打”拨的是 95016，这一行却没有写这个号码",
		"查清哪个对",
	],
	[
		page("](tel:95016)"),
		"5:1",
		"这一行却没有写这个号码",
		"写成“[95016](tel:95016)”",
	],
	[
		page("打[95016][m]。", "", "> [m]: tel:95061"),
		"7:3",
		"拨号的链接和它的号码不在一处",
		"写成“[95016](tel:95016)”",
	],
	// Links
	[
		page("见[乙](javascript:alert(1))"),
		"5:2",
		"“javascript:alert(1”这样的链接打不开",
		"改成 https:// 开头的网址",
	],
	[
		page("见[乙](JavaScript:void)"),
		"5:2",
		"“JavaScript:void”这样的链接打不开",
		"改成 https://",
	],
	[
		page("见[乙](<vbscript:x>)"),
		"5:2",
		"“vbscript:x”这样的链接打不开",
		"改成 https://",
	],
	[
		page("见[乙](data:text/html;base64,PHNjcmlwdD4=)"),
		"5:2",
		"这样的链接打不开",
		"改成 https://",
	],
	[
		page(`见[乙](data:${"x".repeat(100)})`),
		"5:2",
		"……”这样的链接打不开",
		"改成 https://",
	],
	[
		page("见[乙](//a.example/)"),
		"5:2",
		"“//a.example/”这样的链接打不开",
		"改成 https://",
	],
	[
		page("见[乙][m]。", "", "[m]: /nopage.md#x"),
		"7:1",
		"没有 docs/nopage.md 这一页",
		"是不是 /a.md",
	],
	[
		page("[m]: javascript:alert(1)"),
		"5:1",
		"这样的链接打不开",
		"改成 https://",
	],
	[
		page("> [m]: phones.md"),
		"5:3",
		"“phones.md”不是完整的站内链接",
		"从 / 写起",
	],
	[page("[m]:"), "5:1", "“”不是完整的站内链接", "从 / 写起"],
	[
		page("见[乙][n]。"),
		"5:2",
		"没有“[n]: 地址”这一行，链接哪里也不去",
		"写成“[文字](/phones.md#lakala)”",
	],
	[page("甲[^1]乙"), "5:2", "脚注“[^1]”不会变成脚注", "写进句子里"],
	[page("[^1]: 说明"), "5:1", "脚注“[^1]”不会变成脚注", "写进句子里"],
	[page("](/b.md)"), "5:1", "没有 docs/b.md 这一页", "检查文件名"],
	[page("[半](/%E5%8.md)"), "5:1", "没有 docs/%E5%8.md 这一页", "检查文件名"],
	[page("见[乙](/b.md)"), "5:2", "没有 docs/b.md 这一页", "检查文件名"],
	[
		page("见[电话](/phone.md)"),
		"5:2",
		"没有 docs/phone.md 这一页",
		"是不是 /phones.md",
	],
	[
		page("见[查](/README.md#lookups)"),
		"5:2",
		"docs/README.md 里没有 #lookups",
		"最像的是 #lookup",
	],
	[
		page("见[查](/README.md#zzz)"),
		"5:2",
		"docs/README.md 里没有 #zzz",
		"最像的是 #home",
	],
	[page("见[电话](phones.md)"), "5:2", "不是完整的站内链接", "从 / 写起"],
	[page("见[电话](#jia)"), "5:2", "不是完整的站内链接", "从 / 写起"],
	[page("见[电话](/phones)"), "5:2", "不是完整的站内链接", "带 .md"],
	[
		page("见[电话](https://wiki.example.com/#/phones?id=jia)"),
		"5:2",
		"是本站的地址",
		"写成站内链接",
	],
	[
		page("见[聚收银](https://wiki.zjkmkj.com/#/tool/jsy)"),
		"5:2",
		"是本站的地址",
		"写成站内链接",
	],
	[
		{ name: "b.md", markdown: `# 乙 :id=yi\n\n${DATE}` },
		"1:1",
		"导航里没有这一页",
		"- [乙](/b.md)",
	],
	// Encodings
	[
		{ name: "a.md", markdown: "# 甲 :id=jia\n\n\uFFFD\uFFFD电话" },
		"3:1",
		"不是用 UTF-8 保存的",
		"编码选 UTF-8",
	],
	[
		{ name: "_sidebar.md", markdown: "- [\uFFFD](/README.md)" },
		"1:4",
		"不是用 UTF-8 保存的",
		"改成原来的字",
	],
	// What keeps a page from being checked
	[page("<<<<<<< HEAD"), "5:1", "没有解决的合并冲突", "两种写法留一种"],
	[page("======="), "5:1", "没有解决的合并冲突", "两种写法留一种"],
	[page(">>>>>>> main"), "5:1", "没有解决的合并冲突", "两种写法留一种"],
	[page("||||||| 3f2a"), "5:1", "没有解决的合并冲突", "两种写法留一种"],
	[page("空\0字"), "5:2", "看不见的空字符（NUL）", "删去它"],
	[page(">".repeat(5000)), "5:1", "这一行有 5000 个字，太长了", "分成几行"],
	[page(">".repeat(1000)), "5:1", "开头的记号太多", "删去多余的 > 或 -"],
	[page("- ".repeat(30)), "5:1", "开头的记号太多", "删去多余的 > 或 -"],
	[page("1. ".repeat(30)), "5:1", "开头的记号太多", "删去多余的 > 或 -"],
	[
		page(...("字".repeat(100_001).match(/.{1,1000}/g) ?? [])),
		"1:1",
		"个字，太长了，最多 100000 个",
		"分成几页",
	],
	[
		page(...("字".repeat(10_001).match(/.{1,1000}/g) ?? [])),
		"5:1",
		"从这一行起的一段有 10001 个字，太长了",
		"用空行分成几段",
	],
	[page("\n".repeat(3000)), "1:1", "行，太长了，最多 3000 行", "分成几页"],
	// Writing
	[
		page("括号（不成对)在这"),
		"5:3",
		"括号“（不成对)”半角全角混用",
		"改成“（不成对）”",
	],
	[page("括号(不成对）在这"), "5:3", "半角全角混用", "改成“（不成对）”"],
	[page("电话９５０１６"), "5:3", "“９５０１６”是全角", "改成半角“95016”"],
	[page("用ＰＯＳ机"), "5:2", "“ＰＯＳ”是全角", "改成半角“POS”"],
	[page("**没有结尾的粗体"), "5:1", "不会变成粗体", "是否成对"],
	[page("- ** 里面有空格 **"), "5:12", "不会变成粗体", "是否成对"],
	[
		page("<script>alert(1)</script>"),
		"5:1",
		"HTML“<script>”不会运行",
		"删去它",
	],
	[page("文字<img src=x onerror=alert(1)>"), "5:3", "HTML“<img", "反引号"],
	[page("<merchant-lookup onclick=alert(1)>"), "5:1", "不会运行", "删去它"],
];

/** A message as the guide writes it, where dots stand for anything. */
function toPattern(name: string): RegExp {
	return new RegExp(name.replaceAll("……", ".*"));
}

describe("checkDocs", () => {
	it("finds nothing in a good wiki", () => {
		expect(check()).toEqual([]);
	});

	it.each(
		rows.map(([file, place, message, hint]) => ({
			file,
			place,
			message,
			hint,
		})),
	)("finds at $place: $message", ({ file, place, message, hint }) => {
		const found = check(file).filter(
			(diagnostic) =>
				diagnostic.file === `docs/${file.name}` &&
				`${diagnostic.line}:${diagnostic.column}` === place &&
				diagnostic.message.includes(message),
		);
		expect(found.map((diagnostic) => diagnostic.hint.includes(hint))).toEqual([
			true,
		]);
	});

	it.each(
		[
			directory("- 状态：已停业，2025-07-09 终止", "- 变更：2026-11-23 改了"),
			directory("- 状态：正常", "- 通话核实：2026-05-27 打通"),
			directory(
				...["- 渠道：App", "- 渠道：邮箱", "- 办理条件：没有押金"],
				...["- 要准备：身份证号", "- 多久办完：3 天", "- 转人工：按 0"],
			),
			directory(
				"### 丙公司 :id=bing",
				"- 客服电话：95017",
				"- 核对：2026-11-23",
				"- 前三位：未知",
			),
			{ name: "_404.md", markdown: "# 没有这一页 :id=not-found" },
			page(
				...["[95016](tel:95016)", "打 12363（[拨打 12363](tel:12363)）", ""],
				...["95016，8:00-22:00 [拨打](tel:95016)", "[拨打95016](TEL:95016)"],
				...["[010-66001918](tel:01066001918)", "`[1](tel:2)`", ""],
				...["[400 608 6666](<tel:400-608-6666>)", "[95016 转 1](tel:95016)"],
				...["", "[（010）66001918](tel:01066001918)", ""],
				"打[95016（8:00-22:00）](tel:95016)",
			),
		].map((file) => [file] as const),
	)("finds nothing in %j", (file) => {
		expect(check(file)).toEqual([]);
	});

	it("lets links lead to the page of changes, which nobody writes", () => {
		const named = {
			...sidebar,
			markdown: `${sidebar.markdown}\n- [新](/changes.md)`,
		};
		const changed = directory("- 变更：2026-11-23 改了");
		const linked = page(
			"见[新](/changes.md#on-2026-11-23)和[电话](/changes.md)",
		);
		expect(check(named, changed, linked)).toEqual([]);
		expect(check(changed, linked).map(({ message }) => message)).toEqual([
			"没有 docs/changes.md 这一页",
		]);
	});

	it("says nothing that the editors' guide does not explain", () => {
		const guide = readFileSync("docs/editing.md", "utf8");
		const [, section = ""] = guide.split(":id=messages\n");
		const explained = [...section.matchAll(/^- \*\*(.+?)：\*\*/gm)].flatMap(
			([, names = ""]) => names.split("、").map(toPattern),
		);
		const messages = rows
			.flatMap(([file]) => check(file))
			.map(({ message }) => message);
		expect(
			messages.filter((message) =>
				explained.every((pattern) => !pattern.test(message)),
			),
		).toEqual([]);
	});

	it.each([
		page("代码里的 `（混用)` 和 `<b>` 不算"),
		page("```", "## 例子", "（混用)", "```"),
		page("见<https://a.example/>和[官网](https://a.example/)。"),
		page(
			"<!-- 别名：旧名 -->",
			"",
			"<merchant-lookup>",
			"",
			"</merchant-lookup>",
		),
		page("**重点：**后文"),
		page("- **重点：**后文"),
		directory("- 服务热线：400-881-616（原文如此）"),
		directory("- 服务热线：95017（工作日）"),
		directory("- 服务热线：95017（7*24小时）"),
		directory("- 服务热线：021-24013777转801（工作日）"),
		directory("- 服务热线：021-24013777（转801）"),
		directory("- 服务热线：13800138000"),
		directory("- R&D热线：95017"),
		directory("- 说明：**重点**见[甲](/phones.md#jia)，`95017` 是旧的"),
		directory("- 官网：[甲](https://a.example/)"),
		directory(
			...second.with(2, "- 核对：2026-11-23，对照[官网](https://a.example/)"),
		),
		directory(
			"- 服务热线：021-96256（原文如此）",
			"- 说明：021-96256 少一位，依据是该公司的应用",
		),
		page("见[乙][M]。", "", "[m]: /phones.md#jia"),
		page("[!NOTE]", "数组 [1] 和 [x]"),
		page("> > > 三层引用", "- - 两层列表"),
		directory("- 服务热线：原文档没有印"),
	])("has nothing against %j", (file) => {
		expect(check(file)).toEqual([]);
	});

	it("names the other entry of a number that was shared and then changed", () => {
		const shared = directory(...second.with(1, "- 客服电话：95018（同号）"));
		const markdown = shared.markdown.replace("95016\n", "95016（同号）\n");
		const related = `${markdown}\n- 说明：与[甲公司](/phones.md#jia)同一个客服`;
		expect(
			check({ ...shared, markdown: related }).map(({ line, hint }) => [
				line,
				hint,
			]),
		).toEqual([
			[
				6,
				"多半和“乙公司”（第 11 行，95018）共用：两处写成一样的、正确的号码；真的不共用了，才去掉两处的“同号”",
			],
			[
				11,
				"多半和“甲公司”（第 6 行，95016）共用：两处写成一样的、正确的号码；真的不共用了，才去掉两处的“同号”",
			],
		]);
	});

	it.each([
		["4008190996（同号）", "400-819-0999（同号）", "多半和“乙公司”"],
		["4008190996（同号）", "10108989", "查一查原来共用它的条目"],
	])("of the shared %s beside %s says: %s", (one, other, hint) => {
		const file = directory(...second.with(1, `- 客服电话：${other}`));
		const markdown = file.markdown.replace("电话：95016", `电话：${one}`);
		const [found] = check({ ...file, markdown });
		expect(found?.hint).toContain(hint);
	});

	it("compares no numbers without end", () => {
		const lines = Array.from(
			{ length: 600 },
			(_, index) =>
				`- 客服电话：${400_000_0000 + index}（同号）${index === 300 ? "\n" : ""}`,
		);
		const [found] = check(directory(...lines));
		expect(found?.hint).toContain("查一查原来共用它的条目");
	});

	it("says of a page without ids that it has none", () => {
		const empty = { name: "b.md", markdown: "" };
		const link = page("见[乙](/b.md#x)");
		const found = check(empty, link).map(({ message, hint }) => [
			message,
			hint,
		]);
		expect(found).toEqual([
			[
				"docs/b.md 里没有 #x，那一页一个 id 也没有",
				"先在 docs/b.md 里写标题和 id，或者去掉链接里的 #x",
			],
			["这一页是空的", "写上标题和内容；不要这一页，就删去这个文件"],
			["导航里没有这一页", "在 docs/_sidebar.md 里加一行“- [标题](/b.md)”"],
		]);
	});

	it("blames nobody else for a page that cannot be checked", () => {
		const found = check(page("<<<<<<< HEAD", "[甲](/x.md)"), {
			name: "b.md",
			markdown: "没有标题",
		});
		expect(found.map(({ file, line }) => [file, line])).toEqual([
			["docs/a.md", 5],
		]);
	});

	it("lets several entries share a number that each marks", () => {
		const shared = directory(...second.with(1, "- 客服电话：95016（同号）"));
		const marked = shared.markdown.replace("95016\n", "95016（同号）\n");
		expect(check({ ...shared, markdown: marked })).toEqual([]);
	});

	it("has nothing against the wiki of the tests", () => {
		const files = readDocs("tests/fixtures/wiki");
		const diagnostics = checkDocs(files, { today: "2026-11-26", ledger: "" });
		expect(diagnostics.map(formatDiagnostic)).toEqual([]);
	});

	it("works on a wiki without a sidebar", () => {
		const files = [home, directory(), page()];
		const diagnostics = checkDocs(files, { today: TODAY, ledger: "" });
		expect(diagnostics.map(formatDiagnostic)).toEqual([
			"docs/_sidebar.md:1:1 错误 没有导航，这个文件不在了 — 从版本历史里恢复；或者重新写，一页一行“- [标题](/文件名.md)”",
		]);
	});

	it("says of a wiki without a directory only that", () => {
		const diagnostics = checkDocs([], { today: TODAY, ledger: "" });
		expect(diagnostics.map(({ message }) => message)).toEqual([
			"一家机构也没有读到",
		]);
	});
});

describe("a page that cannot be read", () => {
	it("keeps the others from being blamed", () => {
		const markdown = "# \uFFFD :id=phones\n\n- \uFFFD\n（甲)";
		const diagnostics = check({ name: "phones.md", markdown });
		expect(diagnostics.map(({ file, line }) => [file, line])).toEqual([
			["docs/phones.md", 1],
		]);
	});
});

describe("a page saved on Windows", () => {
	const withReturns = (file: SourceFile): SourceFile => ({
		...file,
		markdown: file.markdown.replaceAll("\n", "\r\n"),
	});

	it.each(rows.map(([file]) => ({ file })))(
		"gives the same diagnostics: %j",
		({ file }) => {
			const others = [home, directory(), page(), sidebar];
			const files = others.map((other) =>
				other.name === file.name ? file : other,
			);
			expect(check(...files.map(withReturns))).toEqual(check(...files));
		},
	);
});

describe("an entry whose heading is broken", () => {
	const broken = directory("###乙公司 :id=yi", ...second.slice(1));

	it.each(["###乙公司", " ### 乙公司", "＃＃＃ 乙公司", "\u3000＃＃＃乙公司"])(
		"as %j, gives none of its lines to the entry above",
		(heading) => {
			const { markdown } = directory(heading, ...second.slice(1));
			const [above] = parseDirectory(markdown).entries;
			expect(above?.hotlines.map(({ phone }) => phone.digits)).toEqual([
				"95016",
			]);
		},
	);

	it("is reported", () => {
		const found = check(broken).map(formatDiagnostic);
		expect(found).toEqual([
			"docs/phones.md:10:1 错误 # 后面少一个空格，这一行不是标题 — 在 # 和文字之间加一个空格",
		]);
	});
});

describe("a mangled directory", () => {
	const lines = readFileSync("tests/fixtures/wiki/phones.md", "utf8").split(
		"\n",
	);
	const digits = (text: string) => text.normalize("NFKC").replace(/\D/g, "");
	const index = fc.nat(lines.length - 1);
	const step = fc.oneof(
		fc.record({ drop: index }),
		fc.record({ double: index }),
		fc.record({ cut: index, at: fc.nat(20) }),
		fc.record({ swap: index, with: index }),
	);

	function mangle(steps: readonly object[]): string {
		const mangled = [...lines];
		for (const step of steps) {
			const {
				drop,
				double,
				cut,
				at,
				swap,
				with: other,
			} = {
				...{ drop: -1, double: -1, cut: -1, at: 0, swap: -1, with: -1 },
				...step,
			};
			if (drop >= 0) mangled[drop] = "";
			if (double >= 0) mangled[double] += `\n${lines[double]}`;
			if (cut >= 0) mangled[cut] = (mangled[cut] ?? "").slice(0, at);
			if (swap >= 0) {
				[mangled[swap], mangled[other]] = [
					mangled[other] ?? "",
					mangled[swap] ?? "",
				];
			}
		}
		return mangled.join("\n");
	}

	it("never throws, and never yields a number that is not in its text", () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
				const markdown = mangle(steps);
				check({ name: "phones.md", markdown });
				const inText = new Set(markdown.split("\n").map(digits));
				for (const { hotlines } of parseDirectory(markdown).entries) {
					for (const { phone } of hotlines) {
						const isThere = [...inText].some((line) =>
							line.includes(phone.digits),
						);
						expect(isThere, phone.printed).toBe(true);
					}
				}
			}),
			{ numRuns: 30 },
		);
	}, 120_000);
});

describe("formatDiagnostic", () => {
	it.each([
		["error", "docs/a.md:3:1 错误 甲 — 乙"],
		["warning", "docs/a.md:3:1 警告 甲 — 乙"],
	] as const)("prints a diagnostic of severity %s", (severity, line) => {
		const diagnostic = { file: "docs/a.md", line: 3, column: 1, severity };
		expect(formatDiagnostic({ ...diagnostic, message: "甲", hint: "乙" })).toBe(
			line,
		);
	});
});

describe("formatDiagnostics", () => {
	const at = { file: "docs/a.md", line: 3, column: 1 };
	const error = {
		...at,
		severity: "error",
		message: "甲",
		hint: "乙",
	} as const;
	const warning = { ...error, severity: "warning" } as const;

	it.each([
		[[], "检查了 2 个文件：没有错误"],
		[
			[error, error],
			"docs/a.md:3:1 错误 甲 — 乙\ndocs/a.md:3:1 错误 甲 — 乙\n检查了 2 个文件：2 个错误",
		],
		[
			[warning],
			"docs/a.md:3:1 警告 甲 — 乙\n检查了 2 个文件：没有错误，1 个警告",
		],
	] as const)("of %j says what they come to", (diagnostics, text) => {
		expect(formatDiagnostics(diagnostics, 2)).toBe(text);
	});
});
