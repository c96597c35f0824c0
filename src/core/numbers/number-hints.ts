import type { MerchantNumber } from "./number-token.ts";

/** Names by code. */
type Names = Readonly<Record<string, string>>;

/** Names by place and code; the name `""` means the place itself. */
type Places = Readonly<Record<string, Names>>;

/** One file of area codes, with those of both systems that begin alike. */
export interface AreaTable {
	/** UnionPay's own codes. */
	readonly unionpay: Places;
	/** The first four digits of GB/T 2260 codes. */
	readonly gb2260: Places;
}

/** The tables that hints are read from; `areaTableName` names the area tables. */
export interface HintTables {
	readonly areas: readonly AreaTable[];
	/** Trades by merchant category code. */
	readonly mcc: Names;
}

/** What an area code means in one of the two systems. */
export interface AreaHint {
	readonly system: "银联地区码" | "国家标准 GB/T 2260";
	readonly name: string;
}

/** Hints in a merchant number besides its acquirer; none is certain. */
export interface NumberHints {
	/** One hint for each system that has the code. */
	readonly areas: readonly AreaHint[];
	readonly mcc: { readonly code: string; readonly name: string } | undefined;
	readonly serial: string;
}

/**
 * Split a merchant number into its four parts.
 * Source: 中国银联 POS 终端规范, by way of bitekeji.cn/news/detail/22.html.
 *
 * @example
 * splitMerchantNumber("84944035812A01P") // { prefix: "849", area: "4403", mcc: "5812", serial: "A01P" }
 */
export function splitMerchantNumber(
	number: MerchantNumber,
): Readonly<Record<"prefix" | "area" | "mcc" | "serial", string>> {
	return {
		prefix: number.slice(0, 3),
		area: number.slice(3, 7),
		mcc: number.slice(7, 11),
		serial: number.slice(11),
	};
}

/**
 * Name the file of an area: by its first digit and by the half of its second,
 * so that little is fetched and the request reveals little; `undefined` for a
 * code that no table can hold.
 *
 * @example
 * areaTableName("3310") // "areas-3a"
 */
export function areaTableName(area: string): string | undefined {
	const [, first, second = ""] = /^(\d)(\d)\d\d$/.exec(area) ?? [];
	return first && `areas-${first}${second < "5" ? "a" : "b"}`;
}

/**
 * Read the hints in a merchant number. Two systems of area codes are in use and
 * a number does not tell which, so both readings are returned; unknown codes
 * give none.
 *
 * @example
 * readHints("822331058120001", tables).areas // 浙江 杭州市 by UnionPay, 浙江省 台州市 by GB/T 2260
 */
export function readHints(
	number: MerchantNumber,
	tables: HintTables,
): NumberHints {
	const { area, mcc, serial } = splitMerchantNumber(number);
	const name = tables.mcc[mcc];
	return {
		areas: tables.areas.flatMap(({ unionpay, gb2260 }) => [
			...findPlaces(area, unionpay, "银联地区码"),
			...findPlaces(area, gb2260, "国家标准 GB/T 2260"),
		]),
		mcc: name === undefined ? undefined : { code: mcc, name },
		serial,
	};
}

function findPlaces(
	area: string,
	places: Places,
	system: AreaHint["system"],
): readonly AreaHint[] {
	return Object.entries(places).flatMap(([place, names]) => {
		const name = names[area];
		if (name === undefined) return [];
		return [{ system, name: name === "" ? place : `${place} ${name}` }];
	});
}
