import type { AnchorKey } from "./anchor-key.ts";
import type { Names } from "./place-names.ts";

/** A rule that matches an anchor to a place's name; `undefined` if it does not match. */
export type Rule = (asked: AnchorKey, names: Names) => string | undefined;

const ENOUGH = 3;
const ASCII = /[\da-z]/;
const ONLY_ASCII = /^[\da-z]*$/;
const ONLY_DIGITS = /^\d*$/;
/** Words that people write directly after a company's name. */
const TALK = /^(?:[这那的怎能吗打]|可以|电话|客服|热线|号码)/;
/** Words and regions that many company names share. */
const SHARED =
	/北京|上海|天津|重庆|广东|广州|深圳|福建|厦门|成都|四川|浙江|杭州|江苏|南京|山东|湖南|湖北|海南|中国|[省市]|支付|科技|网络|信息|服务|技术|电子|商务|数据|发展|清算|金融|控股|电信|通信|股份|有限|责任|公司|集团|机构/g;

/**
 * Match an anchor that is a name.
 *
 * @example
 * isName(anchorKey("拉卡拉"), names) // "拉卡拉"
 */
export const isName: Rule = ({ text }, names) =>
	names.has(text) ? text : undefined;

/**
 * Match an anchor that begins with a name, followed by other text.
 *
 * @example
 * beginsWithName(anchorKey("拉卡拉支付这个能打"), names) // "拉卡拉支付"
 */
export const beginsWithName: Rule = (asked, names) =>
	longest([...names.keys()].filter((name) => isWhole(asked, 0, name)));

/**
 * Match an anchor that begins the names of one place only; numbers are never
 * completed.
 *
 * @example
 * beginsOneName(anchorKey("拉卡拉支付股"), names) // "拉卡拉支付股份有限公司"
 */
export const beginsOneName: Rule = ({ text }, names) => {
	if (text.length < ENOUGH || ONLY_DIGITS.test(text)) return undefined;
	if (distinctive(text) === "") return undefined;
	return ofOnePlace(names, (name) => name.startsWith(text));
};

/**
 * Match an anchor that contains a name, and no other name outside that one.
 *
 * @example
 * containsName(anchorKey("请看拉卡拉"), names) // "拉卡拉"
 */
export const containsName: Rule = (asked, names) => {
	const found = [...names.keys()].filter(
		(name) => isTelling(name) && stands(asked, name),
	);
	const name = longest(found);
	return found.every((other) => name?.includes(other)) ? name : undefined;
};

/**
 * Match a Chinese anchor that is part of the names of one place only.
 *
 * @example
 * isInOneName(anchorKey("海科融通"), names) // "北京海科融通支付服务有限公司"
 */
export const isInOneName: Rule = ({ text }, names) => {
	if (text.length < ENOUGH || ONLY_ASCII.test(text)) return undefined;
	if (distinctive(text).length < 2) return undefined;
	return ofOnePlace(names, (name) => name.includes(text));
};

function ofOnePlace(
	names: Names,
	isMeant: (name: string) => boolean,
): string | undefined {
	const meant = [...names].filter(([name]) => isMeant(name));
	const places = new Set(meant.flatMap(([, owners]) => owners));
	return places.size === 1 ? meant[0]?.[0] : undefined;
}

function longest(found: readonly string[]): string | undefined {
	return [...found].sort((one, other) => other.length - one.length)[0];
}

function distinctive(text: string): string {
	return text.replace(SHARED, "");
}

/** Tell whether a name is distinctive enough to be found among other words. */
function isTelling(name: string): boolean {
	if (ONLY_DIGITS.test(name)) return name.length >= 5;
	if (ONLY_ASCII.test(name)) return name.length >= 4;
	return distinctive(name).length >= 2;
}

function stands(asked: AnchorKey, name: string): boolean {
	const start = asked.text.indexOf(name);
	return start >= 0 && isWhole(asked, start, name);
}

/** Tell whether a name ends visibly: 快钱包 is not 快钱, and 8221 is not 822. */
function isWhole(asked: AnchorKey, start: number, name: string): boolean {
	const end = start + name.length;
	return (
		asked.text.startsWith(name, start) &&
		[start, end].every((at) => isEdge(asked, at, name))
	);
}

function isEdge({ text, gaps }: AnchorKey, at: number, name: string): boolean {
	const [before = "", after = ""] = [text[at - 1], text[at]];
	if (before === "" || after === "" || gaps.has(at)) return true;
	if (ASCII.test(before) && ASCII.test(after)) return false;
	return name.length >= ENOUGH || TALK.test(text.slice(at));
}
