import type { Words } from "../markdown/diagnostic.ts";

/** A misspelt id. */
const MEANT = /\s*[:：]\s*id\s*[=＝:：]\s*.*$/i;

/**
 * Explain in Chinese why a heading has no id, and how to fix it.
 *
 * @example
 * explainMissingId("拉卡拉：id=lakala")[0] // "“拉卡拉：id=lakala”的 id 写法不对"
 */
export function explainMissingId(title: string): Words {
	if (!MEANT.test(title)) {
		return [
			`“${title}”没有 id`,
			"在标题后面空一格，写 :id= 和拼音，例如 :id=lakala",
		];
	}
	const name = title.replace(MEANT, "");
	return [
		`“${title}”的 id 写法不对`,
		`写成“${name} :id=lakala”这样：前面空一格，冒号用半角，中间不空格，等号后面只用小写字母、数字和短横，以字母开头`,
	];
}
