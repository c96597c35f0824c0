import type { Task } from "../plan/task.ts";

/** What the reader asks for, and what not; from 电话里怎么说. */
const ASK = "我要的是注销商户，不是关闭账户，也不是解绑机器。";
const WHEN = "请告诉我哪一天办完，还有您的姓名或工号。";

/**
 * Write what to say in a call, one line per breath; numbers are read from a list.
 *
 * @example
 * sayLines({ kind: "call", count: 3 })[0] // "您好，请注销我名下的 3 户银联商户，编号我一户一户报。"
 */
export function sayLines({
	kind,
	count,
	promised = "",
}: {
	readonly kind: Task["kind"];
	readonly count: number;
	/** ISO date promised earlier. */
	readonly promised?: string;
}): readonly string[] {
	const which =
		count > 1
			? `名下的 ${count} 户银联商户，编号我一户一户报`
			: "名下的一户银联商户，编号我念给您";
	if (kind === "check") {
		const said = promised ? `上次说好 ${promised} 办完` : "上次答应注销";
		return [
			`您好，我${which}。`,
			`${said}，我在云闪付里看，商户还在。请现在注销。`,
			WHEN,
		];
	}
	if (kind === "complain") {
		return [
			`您好，我要投诉。我要求注销我${which}。`,
			"打过电话，没有办成。请告诉我原因，记下这次投诉。",
			WHEN,
		];
	}
	return [`您好，请注销我${which}。`, ASK, WHEN];
}
