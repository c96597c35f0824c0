import type { NumberToken } from "./number-token.ts";

const LENGTH = 15;
const HINT =
	"在表格里把这一列设成文本，再从云闪付重新复制；要是它本来就是这样，请单独填进编号一栏";

const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
	[/^1[3-9]\d{9}$/, "。看起来像手机号"],
	[/^\d{16,19}$/, "。如果是银行卡号，请不要填在这里"],
	[/^\d{10}$/, "。也可能是机构自己的内部编号"],
];

/**
 * Explain in Chinese why a text is not a merchant number, with its length.
 *
 * @example
 * explainNumber("8222900701111") // "有 13 位，商户编号是 15 位，少 2 位"
 */
export function explainNumber(text: string): string {
	if (!/^[\dA-Z]+$/.test(text)) {
		return "里面没有 15 位的商户编号，也没有单独的前三位";
	}
	if (/\D/.test(text.slice(0, 3))) {
		return `前三位应当是数字，这里是“${text.slice(0, 3)}”`;
	}
	const lookalike =
		LOOKALIKES.find(([pattern]) => pattern.test(text))?.[1] ?? "";
	return `${explainLength(text)}${lookalike}`;
}

/**
 * Explain in Chinese why a token that resembles a merchant number is rejected.
 *
 * @example
 * explainToken({ kind: "rounded", text: "8.2229E+14" }) // "表格软件把后几位改成了 0：……"
 */
export function explainToken({
	kind,
	text,
}: Pick<NumberToken, "kind" | "text">): string {
	if (kind === "rounded") return `表格软件把后几位改成了 0：${HINT}`;
	if (kind === "phone" && !/^1[3-9]\d{9}$/.test(text)) {
		return "像是电话号码，本站的电话汇总里没有它";
	}
	if (kind === "masked") return "有几位被遮住了，请复制完整的 15 位";
	if (text.length === LENGTH && /^[\dA-Z]+$/.test(text)) {
		return "前后还连着别的数字，或者分组不像商户编号，分不清是不是";
	}
	return explainNumber(text);
}

function explainLength({ length }: string): string {
	if (length < 3) return `再输入 ${3 - length} 位就能查`;
	if (length === LENGTH) return "字母太多，不像商户编号";
	const difference =
		length < LENGTH ? `少 ${LENGTH - length} 位` : `多 ${length - LENGTH} 位`;
	return `有 ${length} 位，商户编号是 ${LENGTH} 位，${difference}`;
}
