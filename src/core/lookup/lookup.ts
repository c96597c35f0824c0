import type { Acquirer } from "../directory/acquirers.ts";
import type { Entry } from "../directory/entry.ts";
import type { Sources } from "../directory/identify-prefix.ts";
import { identifyPrefix } from "../directory/identify-prefix.ts";
import { explainNumber, explainToken } from "../numbers/number-flaw.ts";
import {
	type MerchantNumber,
	merchantsAmong,
	type NumberToken,
} from "../numbers/number-token.ts";
import { splitLines } from "../numbers/plain-line.ts";
import { type Line, readLine } from "../numbers/read-line.ts";
import { toHalfWidth, toVisible } from "../text/half-width.ts";
import { findPhoneOwners } from "./phone-owner.ts";
import { type Suspicion, suspectPrefix } from "./suspect-prefix.ts";

/** What was asked: a prefix, and the numbers that have it. */
export interface Asked {
	/** First three digits. */
	readonly prefix: string;
	/** Whole numbers with that prefix; none where only the prefix was typed. */
	readonly numbers: readonly MerchantNumber[];
	/** The beginning of a number that is still being typed, or is covered. */
	readonly unfinished: string | undefined;
}

/** Whom merchant numbers belong to: the answers are never mixed up. */
export type Answer =
	| (Asked & { readonly kind: "institution"; readonly entry: Entry })
	| (Asked & { readonly kind: "acquirer"; readonly acquirer: Acquirer })
	/** No entry has the prefix, but one may have it. */
	| (Asked & Suspicion & { readonly kind: "suspected" })
	| (Asked & { readonly kind: "unlisted" })
	/** A telephone number was typed, and an entry has it. */
	| { readonly kind: "phone"; readonly text: string; readonly entry: Entry }
	| {
			readonly kind: "invalid";
			/** What was read as one number. */
			readonly text: string;
			/** What is wrong with it, for the reader, in Chinese. */
			readonly reason: string;
	  }
	/** Lines of a list in which nothing was found. */
	| { readonly kind: "unread"; readonly lines: readonly string[] };

/** Separators of a number that is being typed, or of a telephone number. */
const SEPARATORS = /[\s().\-‐-―+]/g;
const ONE_NUMBER = /^[+(]?\d[\d\s().\-‐-―]*$/;
/** Digits that may be a telephone number. */
const TELEPHONE = /^\d{5,16}$/;
const MOBILE = /^1[3-9]/;

/**
 * Find the acquirer of each merchant number and prefix in a text, one answer
 * per prefix, in the order of the text, and the owner of each telephone number;
 * none for an empty text. What is no merchant number gets the reason, never a
 * guess.
 *
 * @example
 * lookup("822", sources)[0].kind // "institution"
 */
export function lookup(text: string, sources: Sources): readonly Answer[] {
	const typed = toHalfWidth(toVisible(text)).trim();
	if (typed === "") return [];
	const lines = splitLines(text).map(readLine);
	const tokens = lines.flatMap(({ tokens }) => tokens);
	const owners = findOwners(typed, tokens, sources);
	const found = tokens.flatMap((token) => findPrefixes(token));
	if (found.some(({ numbers }) => numbers.length > 0)) {
		const named = groupByPrefix(found).map((asked) => identify(asked, sources));
		return [
			...named,
			...owners.filter(
				({ entry }) =>
					!named.some((each) => "entry" in each && each.entry === entry),
			),
			...explainDoubts(tokens),
			...unreadLines(lines, sources),
		];
	}
	if (owners.length > 0) return owners;
	if (found.length === 0) return lookupPart(typed, tokens, sources);
	const named = groupByPrefix(found).map((asked) => identify(asked, sources));
	return [...named, ...explainDoubts(tokens)];
}

type PhoneAnswer = Extract<Answer, { kind: "phone" }>;

/** Of all that was typed, where it is one number, or else of each number in it. */
function findOwners(
	typed: string,
	tokens: readonly NumberToken[],
	{ entries }: Sources,
): readonly PhoneAnswer[] {
	const whole = ONE_NUMBER.test(typed) ? [{ text: typed }] : [];
	const parts = tokens.filter(
		({ kind }) => kind !== "merchant" && kind !== "date",
	);
	for (const texts of [whole, parts]) {
		const owners = texts.flatMap(({ text }) => ownersOf(text, entries));
		const unique = owners.filter(
			({ entry }, index) =>
				owners.findIndex((each) => each.entry === entry) === index,
		);
		if (unique.length > 0) return unique;
	}
	return [];
}

function ownersOf(
	text: string,
	entries: readonly Entry[],
): readonly PhoneAnswer[] {
	const digits = text.replace(SEPARATORS, "");
	if (!TELEPHONE.test(digits)) return [];
	return findPhoneOwners(digits, entries).map((entry) => ({
		kind: "phone",
		text,
		entry,
	}));
}

/** The number of a token, or the beginning of one that is covered or rounded. */
function findPrefixes(token: NumberToken): readonly Asked[] {
	const prefix = token.text.slice(0, 3);
	const numbers = merchantsAmong([token]);
	if (numbers.length > 0) return [{ prefix, numbers, unfinished: undefined }];
	const [digits = ""] = /^\d+/.exec(token.text) ?? [];
	const isMerchant = digits.length >= 3 && !MOBILE.test(digits);
	if (token.kind !== "masked" || !isMerchant) return [];
	return [{ prefix, numbers: [], unfinished: digits }];
}

/** What was typed holds no whole merchant number. */
function lookupPart(
	typed: string,
	tokens: readonly NumberToken[],
	sources: Sources,
): readonly Answer[] {
	const parts = partsOf(typed, tokens);
	if (parts.length > 0 && parts.every(isPrefix)) {
		return parts.map((prefix) => identify(onlyPrefix(prefix), sources));
	}
	const doubts = explainDoubts(tokens);
	const [only] = parts;
	if (only && parts.length === 1 && isMeant(only, typed)) {
		return [lookupOne(only, tokens, sources)];
	}
	return doubts.length > 0 ? doubts : [explain(typed)];
}

/** What stands in the text, each once; of one number that is being typed, all of it. */
function partsOf(
	typed: string,
	tokens: readonly NumberToken[],
): readonly string[] {
	if (ONE_NUMBER.test(typed)) return [typed.replace(SEPARATORS, "")];
	const isTold = ({ kind }: NumberToken) =>
		kind !== "date" && kind !== "amount";
	return [...new Set(tokens.filter(isTold).map(({ text }) => text))];
}

function lookupOne(
	part: string,
	tokens: readonly NumberToken[],
	sources: Sources,
): Answer {
	const token = tokens.find(({ text }) => text === part);
	if (token && token.kind !== "digits" && token.kind !== "reference") {
		return { kind: "invalid", text: part, reason: explainToken(token) };
	}
	if (!/^\d{3}[\dA-Z]{1,11}$/.test(part)) return explain(part);
	const prefix = part.slice(0, 3);
	const answer = identify({ ...onlyPrefix(prefix), unfinished: part }, sources);
	return answer.kind === "unlisted" ? explain(part) : answer;
}

function identify(asked: Asked, sources: Sources): Answer {
	const { entry, acquirer } = identifyPrefix(asked.prefix, sources);
	if (entry) return { kind: "institution", entry, ...asked };
	if (acquirer) return { kind: "acquirer", acquirer, ...asked };
	const suspicion = suspectPrefix(asked.prefix, sources.entries);
	if (suspicion) return { kind: "suspected", ...suspicion, ...asked };
	return { kind: "unlisted", ...asked };
}

function groupByPrefix(found: readonly Asked[]): readonly Asked[] {
	const groups = new Map<
		string,
		{
			readonly numbers: Set<MerchantNumber>;
			readonly unfinished: string | undefined;
		}
	>();
	for (const { prefix, numbers, unfinished } of found) {
		const group = groups.get(prefix) ?? { numbers: new Set(), unfinished };
		for (const number of numbers) group.numbers.add(number);
		groups.set(prefix, group);
	}
	return [...groups].map(([prefix, { numbers, unfinished }]) => ({
		prefix,
		numbers: [...numbers],
		unfinished: numbers.size > 0 ? undefined : unfinished,
	}));
}

function explainDoubts(tokens: readonly NumberToken[]): readonly Answer[] {
	return tokens
		.filter(({ kind }) => kind === "nearly" || kind === "rounded")
		.map((token) => ({
			kind: "invalid",
			text: token.text,
			reason: explainToken(token),
		}));
}

/** Of a list, the lines that no answer is about. */
function unreadLines(
	lines: readonly Line[],
	{ entries }: Sources,
): readonly Answer[] {
	const isRead = ({ text, labels, tokens }: Line) =>
		text.trim() === "" ||
		labels.length > 0 ||
		tokens.some(
			({ kind }) =>
				kind === "merchant" || kind === "nearly" || kind === "rounded",
		) ||
		tokens.some(({ text }) => ownersOf(text, entries).length > 0);
	const unread = lines
		.filter((line) => !isRead(line))
		.map(({ text }) => text.trim());
	return unread.length > 0 ? [{ kind: "unread", lines: unread }] : [];
}

function onlyPrefix(prefix: string): Asked {
	return { prefix, numbers: [], unfinished: undefined };
}

function explain(text: string): Answer {
	return { kind: "invalid", text, reason: explainNumber(text) };
}

/** Whether one short run is all that was typed, and not a number in a sentence. */
function isMeant(run: string, typed: string): boolean {
	return run.length >= 3 || typed === run;
}

function isPrefix(text: string): boolean {
	return /^\d{3}$/.test(text);
}
