import { groupDigits } from "../numbers/merchant-number.ts";

/**
 * Write what to say to the institution's head office.
 *
 * @example
 * callScript([]) // "您好，请注销我名下的银联商户。……"
 */
export function callScript(numbers: readonly string[]): string {
	const which =
		numbers.length > 0
			? `，商户编号 ${numbers.map(groupDigits).join("、")}`
			: "";
	return `您好，请注销我名下的银联商户${which}。我要的是注销商户，不是关闭账户，也不是解绑机器。请告诉我哪一天办完，还有您的姓名或工号。`;
}
