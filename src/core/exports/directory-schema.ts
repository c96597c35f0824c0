import { STATUS_NAMES } from "../directory/status.ts";

const text = (description: string) => ({
	type: "string",
	minLength: 1,
	description,
});

const list = (description: string, items: object) => ({
	type: "array",
	description,
	items,
});

const filled = (description: string, items: object) => ({
	...list(description, items),
	minItems: 1,
});

const record = (
	required: readonly string[],
	properties: Readonly<Record<string, object>>,
) => ({ type: "object", additionalProperties: false, required, properties });

const date = (description: string) => ({
	type: "string",
	pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
	description: `${description}，ISO 8601`,
});

const DATE = date("核对日期");

const dated = (description: string) =>
	filled(
		description,
		record(["on", "text"], {
			on: date("哪一天"),
			text: { type: "string", description: "Markdown" },
		}),
	);

const NUMBER = {
	label: text("页面上这一行的名称，例如“服务热线”"),
	printed: text("来源印的样子"),
	hours: text("服务时间，来源印的样子；来源没有写就没有这一项"),
	marks: {
		...list("编辑对这个号码的说明", { enum: ["原文如此", "同号"] }),
		uniqueItems: true,
	},
};

const number = (
	required: readonly string[],
	properties: Readonly<Record<string, object>>,
) =>
	record(["label", "printed", "digits", "dialable", "marks", ...required], {
		...NUMBER,
		...properties,
	});

const ENTRY = {
	id: { type: "string", pattern: "^[\\w-]+$", description: "条目的地址" },
	name: text("公司全名，或者产品、热线的名称"),
	kind: {
		enum: ["institution", "service", "regulator"],
		description: "支付机构、码牌产品、监管热线",
	},
	names: list("简称、别名、曾用名、全称", text("名称")),
	printedName: text("最初的文档的写法，和现在的名称不同时才有"),
	numbers: list("电话，按页面的顺序；没有就是空的", {
		anyOf: [{ $ref: "#/$defs/dialable" }, { $ref: "#/$defs/malformed" }],
	}),
	website: text("官网"),
	prefixes: list("商户编号的前三位；不知道就是空的", {
		type: "string",
		pattern: "^\\d{3}$",
	}),
	prefixCaveats: {
		type: "object",
		description: "不确定的前三位：有多可信，为什么",
		propertyNames: { pattern: "^\\d{3}$" },
		additionalProperties: text("依据"),
	},
	status: {
		...record(["kind", "words"], {
			kind: {
				enum: Object.keys(STATUS_NAMES),
				description: Object.values(STATUS_NAMES).join("、"),
			},
			words: { type: "string", description: "哪一天怎样了，可以是空的" },
		}),
		description: "是否还在经营、是否更名；什么也没有查到就没有这一项",
	},
	channels: filled("电话以外的渠道，Markdown", text("渠道")),
	conditions: filled("先要满足的条件，Markdown", text("条件")),
	prepare: filled("打电话前要准备的，Markdown", text("要准备的")),
	duration: text("多久办完，Markdown"),
	operator: text("打通以后怎样转人工，Markdown"),
	called: dated("打电话核实过的日子和结果"),
	changes: dated("本站改过什么，依据什么"),
	notes: list(
		"说明、所属机构等，Markdown",
		record(["label", "text"], {
			label: text("这一行的名称"),
			text: { type: "string" },
		}),
	),
	checkedOn: DATE,
	checkedAgainst: text("核对一行的全文：日期、对照了什么、有没有打过电话"),
	source: text("和整页不同的来源，Markdown；都一样就没有这一项"),
};

/** JSON Schema (2020-12) of `directory.json`, published beside it. */
export const directorySchema = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "小微注销：电话汇总",
	description:
		"由 docs/phones.md 生成。每个条目都有核对日期，来源和整页不同的另写；号码不完整的照原样，不能拨打。",
	...record(["$schema", "title", "generatedFrom", "checkedOn", "entries"], {
		$schema: { type: "string", description: "这份文件的地址" },
		title: text("页面的标题"),
		generatedFrom: text("唯一的出处"),
		checkedOn: DATE,
		entries: list("按页面的顺序", { $ref: "#/$defs/entry" }),
	}),
	$defs: {
		entry: record(
			[
				...["id", "name", "kind", "names", "numbers", "prefixes", "notes"],
				...["checkedOn", "checkedAgainst"],
			],
			ENTRY,
		),
		dialable: number(["kind"], {
			dialable: { const: true },
			digits: { type: "string", pattern: "^\\d{5,12}$" },
			kind: {
				enum: [
					...["service", "national", "public", "city", "landline"],
					"mobile",
				],
			},
			extension: text("分机，接通以后再拨"),
		}),
		malformed: number(["reason"], {
			dialable: { const: false },
			digits: { type: "string", pattern: "^\\d+$" },
			reason: text("为什么不能拨打"),
		}),
	},
};
