import type { Merchant } from "../plan/merchant.ts";
import { LIMITS, type QuotaUse, quotaUse } from "../plan/quota.ts";
import { type Html, html } from "../text/html.ts";
import { foldHtml } from "./fold-html.ts";
import type { TaskContext } from "./task-context.ts";

interface Gauge {
	readonly label: string;
	readonly value: number;
	readonly limit: number;
	readonly unit: string;
	/** Value without the merchants to deregister. */
	readonly later: number;
	readonly link: string;
}

/** Show in one line how much of the quota is used; unfolded, each limit, now and after deregistration. */
export function quotaHtml(
	merchants: readonly Merchant[],
	{ sources, href }: Pick<TaskContext, "sources" | "href">,
): Html {
	const now = quotaUse(merchants, sources);
	const later = quotaUse(
		merchants.filter(({ leaves }) => !leaves),
		sources,
	);
	const gauges: readonly Gauge[] = [
		{
			label: "一共",
			value: now.total,
			later: later.total,
			limit: LIMITS.total,
			unit: "户",
			link: href("/concepts", "total"),
		},
		{
			label: "机构",
			value: now.shares.length,
			later: later.shares.length,
			limit: LIMITS.institutions,
			unit: "家",
			link: href("/concepts", "five-institutions"),
		},
		...now.shares.map(({ owner, count }) => ({
			label: owner.name,
			value: count,
			later: countOf(later, owner.key),
			limit: LIMITS.perInstitution,
			unit: "户",
			link: href("/concepts", "two-each"),
		})),
	];
	const unknown =
		now.unknown > 0 &&
		html`<p>另有 ${now.unknown} 户不知道是哪家，只算在“一共”里。</p>`;
	return foldHtml(
		lineHtml(now),
		html`
		<ul class="gauges">${gauges.map(gaugeHtml)}</ul>
		${unknown}
		<p class="muted">一共能有多少户，有两种说法：${LIMITS.total} 户和 ${LIMITS.olderTotal} 户，哪种对没有查到。这里按 ${LIMITS.total} 户算${olderText(now.total)}。</p>`,
	);
}

/**
 * Say how much of the quota is used, which limits are reached and which exceeded.
 *
 * @example
 * quotaLine(quotaUse(merchants, sources)) // "10 户中占 7 · 5 家满了 · 拉卡拉超 1 户"
 */
export function quotaLine(use: QuotaUse): string {
	return partsOf(use)
		.map(({ words }) => words)
		.join(" · ");
}

function lineHtml(use: QuotaUse): Html {
	const parts = partsOf(use).map(
		({ words, level }, index) =>
			html`${index > 0 && " · "}<span${level && html` data-level="${level}"`}>${words}</span>`,
	);
	return html`<span class="quota-line">${parts}</span>`;
}

function partsOf({ total, shares }: QuotaUse): readonly {
	readonly words: string;
	readonly level: ReturnType<typeof levelOf>;
}[] {
	const { perInstitution } = LIMITS;
	const over = shares
		.filter(({ count }) => count > perInstitution)
		.map(({ owner, count }) => ({
			words: `${owner.name}超 ${count - perInstitution} 户`,
			level: levelOf(count, perInstitution),
		}));
	return [
		partOf(total, LIMITS.total, "户"),
		partOf(shares.length, LIMITS.institutions, "家"),
		...over,
	];
}

function partOf(
	value: number,
	limit: number,
	unit: string,
): ReturnType<typeof partsOf>[number] {
	const level = levelOf(value, limit);
	if (level === "full") return { words: `${limit} ${unit}满了`, level };
	const over = level === "over" ? `，超 ${value - limit} ${unit}` : "";
	return { words: `${limit} ${unit}中占 ${value}${over}`, level };
}

function levelOf(value: number, limit: number): "full" | "over" | undefined {
	if (value < limit) return undefined;
	return value === limit ? "full" : "over";
}

function gaugeHtml({ label, value, limit, unit, later, link }: Gauge): Html {
	const level = levelOf(value, limit);
	const left = {
		full: "满了",
		over: `超了 ${value - limit} ${unit}`,
		none: `还能办 ${limit - value} ${unit}`,
	}[level ?? "none"];
	const words = `${value} ${unit}，${left}`;
	const change =
		later !== value &&
		`；全部注销后剩 ${later} ${unit}${later > limit ? "，还是超" : ""}`;
	return html`
		<li class="gauge"${level && html` data-level="${level}"`}>
			<span class="gauge-label">${label}</span> <meter min="0" max="${Math.max(limit, value)}" high="${limit}" optimum="0" value="${value}" aria-label="${label}">${value}</meter> <span class="gauge-words">${words}${change}</span> <a class="gauge-limit" href="${link}">最多 ${limit} ${unit}</a>
		</li>`;
}

function countOf({ shares }: QuotaUse, key: string): number {
	return shares.find(({ owner }) => owner.key === key)?.count ?? 0;
}

function olderText(total: number): string {
	const over = total - LIMITS.olderTotal;
	if (over > 0) return `；按 ${LIMITS.olderTotal} 户算也超了 ${over} 户`;
	if (total <= LIMITS.total) return "";
	return `；按 ${LIMITS.olderTotal} 户算没有超`;
}
