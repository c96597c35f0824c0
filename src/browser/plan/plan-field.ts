import { findMerchantNumbers } from "../../core/numbers/merchant-number.ts";
import { explainNumber } from "../../core/numbers/number-flaw.ts";
import {
	isMerchantNumber,
	type MerchantNumber,
} from "../../core/numbers/number-token.ts";
import type { Merchant, Plan } from "../../core/plan/merchant.ts";
import { editStep, renumberStep } from "../../core/plan/plan-steps.ts";
import type { Step } from "../../core/plan/step.ts";
import { toHalfWidth, toVisible } from "../../core/text/half-width.ts";
import { showFlaw } from "./show-flaw.ts";

/** A control for a field of a merchant. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function isField(target: EventTarget | null): target is Field {
	return (
		(target instanceof HTMLInputElement ||
			target instanceof HTMLTextAreaElement ||
			target instanceof HTMLSelectElement) &&
		target.dataset.field !== undefined
	);
}

/**
 * Make the step for a changed control. An invalid number stays in its box, with
 * the reason beside it.
 */
export function readField(
	field: Field,
	merchant: Merchant,
	plan: Plan,
): Step | undefined {
	if (field.dataset.field === "number") {
		return readNumber(field, merchant, plan);
	}
	const fields = fieldsOf(field);
	return fields && editStep(merchant, fields);
}

function readNumber(
	field: Field,
	merchant: Merchant,
	{ merchants, calls }: Plan,
): Step | undefined {
	const text = field.value.trim();
	const [number = wholeNumber(text)] = findMerchantNumbers(text);
	showFlaw(field, "");
	if (text === merchant.number || number === merchant.number) return undefined;
	if (!number) {
		showFlaw(field, `没有改：${explainNumber(text.toUpperCase())}。`);
		return undefined;
	}
	if (merchants.some(({ id }) => id === number)) {
		showFlaw(field, "没有改：这个编号已经在清单里了。");
		return undefined;
	}
	return renumberStep(merchant, number, calls);
}

/** Accept a number typed by hand even if it looks rounded by a spreadsheet. */
function wholeNumber(text: string): MerchantNumber | undefined {
	const plain = toHalfWidth(toVisible(text)).replace(/[\s-]/g, "");
	const typed = plain.toUpperCase();
	return isMerchantNumber(typed) ? typed : undefined;
}

function fieldsOf(field: Field): Partial<Merchant> | undefined {
	const isOn = field instanceof HTMLInputElement && field.checked;
	const { value } = field;
	switch (field.dataset.field) {
		case "leaves":
			return { leaves: isOn };
		case "isPhoneOnly":
			return { isPhoneOnly: isOn };
		case "lastTrade":
			return { lastTrade: value, isWaiting: false };
		case "plate":
			return { device: isOn ? "plate" : "unknown" };
		case "machine":
			return { device: isOn ? "machine" : "unknown" };
		case "fault":
			if (value === "raised" || value === "useless") return { fault: value };
			return { fault: value === "discontinued" ? value : "none" };
		case "name":
			return { name: value.trim() };
		case "note":
			return { note: value };
		case "institution":
			return { institution: value };
		default:
			return undefined;
	}
}
