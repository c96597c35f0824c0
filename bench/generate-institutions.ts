import { pinyin } from "pinyin-pro";
import { INSTITUTION_WORDS } from "./institution-words.ts";

const { cities, characters, endings } = INSTITUTION_WORDS;
const PREFIXES = 1000;
/** Shares of the entries that have the line. */
const SHARE = { third: 0.4, hours: 0.3, website: 0.7, prefix: 0.8, end: 0.05 };

/** An institution that there is not. */
export interface Institution {
	readonly id: string;
	readonly shortName: string;
	readonly name: string;
	readonly hotline: string;
	readonly hours: string | undefined;
	readonly website: string | undefined;
	/** Unique; most of many institutions have none. */
	readonly prefix: string | undefined;
	readonly state: string;
}

/** Made-up institutions; short names, ids, hotlines and prefixes are unique. */
export function generateInstitutions(
	count: number,
	random: () => number,
): readonly Institution[] {
	const pick = <T>(from: readonly T[]): T => {
		const picked = from[Math.floor(random() * from.length)];
		if (picked === undefined) throw new RangeError("Nothing to pick from.");
		return picked;
	};
	const has = (share: number) => random() < share;
	const digits = (length: number) =>
		String(Math.floor(random() * 10 ** length)).padStart(length, "0");
	const shortName = unique(
		() =>
			pick(characters) +
			pick(characters) +
			(has(SHARE.third) ? pick(characters) : ""),
	);
	const number = unique(() => digits(7));
	const prefix = unique(() => digits(3));
	const ids = new Map<string, number>();
	return Array.from({ length: count }, (_, index) => {
		const short = shortName();
		const id = pinyin(short, { toneType: "none", type: "array" })
			.join("")
			.replace(/[^a-z]/g, "");
		const times = (ids.get(id) ?? 0) + 1;
		ids.set(id, times);
		const tail = number();
		return {
			id: times === 1 ? id : `${id}-${times}`,
			shortName: short,
			name: pick(cities) + short + pick(endings),
			hotline: `400-${tail.slice(0, 3)}-${tail.slice(3)}`,
			hours: has(SHARE.hours) ? pick(["9:00-18:00", "8:00-22:00"]) : undefined,
			website: has(SHARE.website) ? `https://www.${id}.example/` : undefined,
			// Drawing the last ones out of a thousand would take long.
			prefix:
				has(SHARE.prefix) && index < PREFIXES * SHARE.prefix
					? prefix()
					: undefined,
			state: has(SHARE.end) ? "已停业，2025-07-09 终止全部支付业务" : "正常",
		};
	});
}

function unique(make: () => string): () => string {
	const made = new Set<string>();
	return () => {
		for (;;) {
			const value = make();
			if (made.has(value)) continue;
			made.add(value);
			return value;
		}
	};
}
