import { headKind } from "../numbers/find-labels.ts";

const LONGEST = 40;
/** Limit above which text holds no name. */
const LONGEST_PART = 300;
/** Punctuation and spaces at either end, except brackets. */
const MARK = "(?:(?![()（）[\\]【】「」『』<>《》{}〔〕])[\\s\\p{P}\\p{S}])+";
const EDGE = new RegExp(`^${MARK}|${MARK}$`, "gu");
const EMOJI =
	/^(?:\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|[①-⓿❶-➓])+|(?:\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])+$/gu;
const SAYS = /^(?:叫做?|是|为|的是|名叫|名字(?:是|叫))\s*/;
const PAIRS = "() （） [] 【】 「」 『』 <> 《》 {} 〔〕".split(" ");
const BRACKET = new RegExp(`[\\${[...PAIRS.join("")].join("\\")}]`);
/** Remarks about a merchant that are never its name. */
const REMARK =
	/^(?:(?:已|未|待|正在|可|不可)?(?:正常|停用|启用|冻结|注销|开通|关闭|激活|使用|暂停|中止|终止|审核|审核中|审核通过|通过|生效|失效|超限|绑定|解绑|申请|投诉|办理|处理)(?:中|了)?|有效|无效|成功|失败|在用|营业中?|休息中?|异常|是|否|无|有|男|女|空|暂无|未知|小微(?:商户)?|个体(?:户|工商户)?|企业|个人|码牌|收款码|台卡|机器|大?POS机?|MPOS|电签|扫码|二维码|刷卡|微信|支付宝|云闪付|银联|借记卡|贷记卡|信用卡|储蓄卡|消费|复制|查看|详情|查看详情|编辑|更多|删除|拨打|展开|收起|返回|中止收款(?:服务)?|主店|分店|默认|N\/?A|NULL|OK|\d{1,3}|-+)$/i;

/**
 * Clean a merchant's name found beside its number: remove enclosing brackets,
 * list marks, emoji and remarks; empty if nothing is left.
 *
 * @example
 * cleanName("（张三便利店） 正常") // "张三便利店"
 */
export function cleanName(words: string): string {
	if (words.length > LONGEST_PART) return "";
	let name = words.replace(/\s+/g, " ");
	for (let before = ""; before !== name; ) {
		before = name;
		name = unwrap(name.replace(EDGE, "").replace(EMOJI, ""));
		name = dropRemarks(name).replace(SAYS, "");
	}
	return [...name].slice(0, LONGEST).join("").trim();
}

/** Remove enclosing or unmatched brackets. */
function unwrap(name: string): string {
	if (!BRACKET.test(name)) return name;
	for (const [open = "", close = ""] of PAIRS) {
		const isWhole = name.startsWith(open) && name.endsWith(close);
		if (isWhole && name.length > 1) return name.slice(1, -1);
		if (name.startsWith(close)) return name.slice(1);
		if (name.endsWith(open)) return name.slice(0, -1);
		if (name.startsWith(open) && !name.includes(close)) return name.slice(1);
		if (name.endsWith(close) && !name.includes(open)) return name.slice(0, -1);
	}
	return name;
}

/** Remove remarks at either end, or in brackets at the end. */
function dropRemarks(name: string): string {
	const [, rest = "", bracketed] =
		/^(.*?)\s*[([（【]([^()[\]（）【】]{1,10})[)\]）】]$/.exec(name) ?? [];
	if (bracketed && isRemark(bracketed)) return rest;
	const words = name.split(" ");
	while (words.slice(0, 1).some(isRemark)) words.shift();
	while (words.slice(-1).some(isRemark)) words.pop();
	return words.join(" ");
}

/**
 * Tell whether a word is a remark about a merchant, such as its state, or a
 * label, but not a name.
 *
 * @example
 * isRemark("已注销") // true
 */
export function isRemark(word: string): boolean {
	return REMARK.test(word) || headKind(word) !== undefined;
}
