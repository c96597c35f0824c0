import type { Acquirer } from "../directory/acquirers.ts";
import type { Entry } from "../directory/entry.ts";
import type { Sources } from "../directory/identify-prefix.ts";
import { identifyPrefix } from "../directory/identify-prefix.ts";
import {
	type MerchantNumber,
	type Run,
	readRuns,
} from "../numbers/merchant-number.ts";
import { explainNumber } from "../numbers/number-flaw.ts";
import { findPhoneOwners } from "./phone-owner.ts";

/** What was asked: a prefix, and the numbers that have it. */
export interface Asked {
	/** First three digits. */
	readonly prefix: string;
	/** Whole numbers with that prefix; none where only the prefix was typed. */
	readonly numbers: readonly MerchantNumber[];
	/** The beginning of a number that is still being typed. */
	readonly unfinished: string | undefined;
}

/** Whom merchant numbers belong to: the answers are never mixed up. */
export type Answer =
	| (Asked & { readonly kind: "institution"; readonly entry: Entry })
	| (Asked & { readonly kind: "acquirer"; readonly acquirer: Acquirer })
	| (Asked & { readonly kind: "unlisted" })
	/** A telephone number was typed, and an entry has it. */
	| { readonly kind: "phone"; readonly text: string; readonly entry: Entry }
	| {
			readonly kind: "invalid";
			/** What was read as one number. */
			readonly text: string;
			/** What is wrong with it, for the reader, in Chinese. */
			readonly reason: string;
	  };

/** Runs of other lengths in a longer text are dates, amounts or telephones. */
const NEARLY = { least: 12, most: 20 };

/**
 * Whose the merchant numbers and prefixes in a text are: one answer for each
 * prefix, in the order of the text; none for an empty text. What is no
 * merchant number gets the reason, never a guess.
 *
 * @example
 * lookup("822", sources)[0].kind // "institution"
 */
export function lookup(text: string, sources: Sources): readonly Answer[] {
	const typed = text.trim();
	if (typed === "") return [];
	const owners = findPhoneOwners(typed, sources.entries);
	if (owners.length > 0) {
		return owners.map((entry) => ({ kind: "phone", text: typed, entry }));
	}
	const runs = readRuns(text).filter((run) => /\d/.test(run.text));
	const numbers = runs.flatMap(({ number }) => number ?? []);
	if (numbers.length === 0) return lookupPart(text, runs, sources);
	const nearly = runs.filter(isNearlyNumber).map((run) => explain(run.text));
	return [
		...groupByPrefix(numbers).map((asked) => identify(asked, sources)),
		...nearly,
	];
}

function lookupPart(
	text: string,
	runs: readonly Run[],
	sources: Sources,
): readonly Answer[] {
	const parts = [...new Set(runs.map((run) => run.text))];
	if (parts.length > 0 && parts.every(isPrefix)) {
		return parts.map((prefix) => identify(onlyPrefix(prefix), sources));
	}
	const [only] = parts;
	if (only && parts.length === 1 && isMeant(only, text)) {
		return [lookupOne(only, sources)];
	}
	const nearly = runs.filter(isNearlyNumber).map((run) => explain(run.text));
	return nearly.length > 0 ? nearly : [explain(text.trim())];
}

function lookupOne(part: string, sources: Sources): Answer {
	if (!/^\d{3}[\dA-Z]{1,11}$/.test(part)) return explain(part);
	const prefix = part.slice(0, 3);
	const answer = identify({ ...onlyPrefix(prefix), unfinished: part }, sources);
	return answer.kind === "unlisted" ? explain(part) : answer;
}

function identify(asked: Asked, sources: Sources): Answer {
	const { entry, acquirer } = identifyPrefix(asked.prefix, sources);
	if (entry) return { kind: "institution", entry, ...asked };
	if (acquirer) return { kind: "acquirer", acquirer, ...asked };
	return { kind: "unlisted", ...asked };
}

function groupByPrefix(numbers: readonly MerchantNumber[]): readonly Asked[] {
	const prefixes = new Set(numbers.map((number) => number.slice(0, 3)));
	return [...prefixes].map((prefix) => ({
		prefix,
		numbers: [...new Set(numbers)].filter((number) =>
			number.startsWith(prefix),
		),
		unfinished: undefined,
	}));
}

function onlyPrefix(prefix: string): Asked {
	return { prefix, numbers: [], unfinished: undefined };
}

function explain(text: string): Answer {
	return { kind: "invalid", text, reason: explainNumber(text) };
}

/** Whether one short run is all that was typed, and not a number in a sentence. */
function isMeant(run: string, text: string): boolean {
	return run.length >= 3 || text.trim().normalize("NFKC") === run;
}

function isPrefix(text: string): boolean {
	return /^\d{3}$/.test(text);
}

/**
 * Whether a run is no merchant number, but nearly as long as one.
 *
 * @example
 * isNearlyNumber({ text: "82229007011113", number: undefined }) // true
 */
export function isNearlyNumber({ text, number }: Run): boolean {
	return !number && text.length >= NEARLY.least && text.length <= NEARLY.most;
}
