import type { Acquirer } from "../directory/acquirers.ts";
import type { Entry } from "../directory/entry.ts";
import { identifyPrefix, type Sources } from "../directory/identify-prefix.ts";
import { explainNumber, explainToken } from "../numbers/number-flaw.ts";
import type { NumberToken } from "../numbers/number-token.ts";
import { splitLines } from "../numbers/plain-line.ts";
import { type Line, readLine } from "../numbers/read-line.ts";
import { toHalfWidth, toVisible } from "../text/half-width.ts";
import { type Asked, findAsked } from "./asked.ts";
import {
	findPhoneOwners,
	type PhoneAnswer,
	SEPARATORS,
} from "./phone-owner.ts";
import { type Suspicion, suspectPrefix } from "./suspect-prefix.ts";

/** An answer about one prefix, one telephone number, or text that is neither. */
export type Answer =
	| (Asked & { readonly kind: "institution"; readonly entry: Entry })
	| (Asked & { readonly kind: "acquirer"; readonly acquirer: Acquirer })
	/** No entry lists the prefix, but one says it may have it. */
	| (Asked & Suspicion & { readonly kind: "suspected" })
	| (Asked & { readonly kind: "unlisted" })
	| PhoneAnswer
	| {
			readonly kind: "invalid";
			/** The text that was read as one number. */
			readonly text: string;
			/** The reason for the reader, in Chinese. */
			readonly reason: string;
	  }
	/** Lines of a list in which nothing was found. */
	| { readonly kind: "unread"; readonly lines: readonly string[] };

const ONE_NUMBER = /^[+(]?\d[\d\s().\-‐-―]*$/;
const PREFIX = /^\d{3}$/;
const DOUBTFUL: readonly string[] = ["nearly", "rounded"];

/**
 * Find the acquirer of each merchant number and prefix in a text, one answer
 * per prefix, in the order of the text, and the owner of each telephone number;
 * empty for an empty text. Anything else is answered with the reason why it is
 * no merchant number.
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
	const found = findAsked(tokens);
	const named = found.map((asked) => identify(asked, sources));
	const isNamed = ({ entry }: PhoneAnswer) =>
		named.some((each) => "entry" in each && each.entry === entry);
	if (found.some(({ numbers }) => numbers.length > 0)) {
		return [
			...named,
			...owners.filter((owner) => !isNamed(owner)),
			...explainDoubts(tokens),
			...unreadLines(lines, sources),
		];
	}
	if (owners.length > 0) return owners;
	if (found.length === 0) return lookupPart(typed, tokens, sources);
	return [...named, ...explainDoubts(tokens)];
}

/** Find the owners of the text as one telephone number, or else of each number in it. */
function findOwners(
	typed: string,
	tokens: readonly NumberToken[],
	{ entries }: Sources,
): readonly PhoneAnswer[] {
	const whole = ONE_NUMBER.test(typed) ? findPhoneOwners(typed, entries) : [];
	if (whole.length > 0) return whole;
	const owners = tokens
		.filter(({ kind }) => kind !== "merchant" && kind !== "date")
		.flatMap(({ text }) => findPhoneOwners(text, entries));
	return owners.filter(
		({ entry }, index) =>
			owners.findIndex((each) => each.entry === entry) === index,
	);
}

/** Look up a text without a complete merchant number. */
function lookupPart(
	typed: string,
	tokens: readonly NumberToken[],
	sources: Sources,
): readonly Answer[] {
	const parts = partsOf(typed, tokens);
	if (parts.length > 0 && parts.every((part) => PREFIX.test(part))) {
		return parts.map((prefix) => identify(onlyPrefix(prefix), sources));
	}
	const [only = "", ...others] = parts;
	// A token of one or two characters counts only if it is the whole text.
	const isMeant = only.length >= 3 || only === typed;
	if (isMeant && others.length === 0) {
		return [lookupOne(only, tokens, sources)];
	}
	const doubts = explainDoubts(tokens);
	return doubts.length > 0 ? doubts : [explain(typed)];
}

/** List the distinct parts of the text; a single number that is being typed is one part. */
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
		return refuse(token);
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

function explainDoubts(tokens: readonly NumberToken[]): readonly Answer[] {
	return tokens.filter(({ kind }) => DOUBTFUL.includes(kind)).map(refuse);
}

/** List the lines that no answer is about. */
function unreadLines(
	lines: readonly Line[],
	{ entries }: Sources,
): readonly Answer[] {
	const isRead = ({ text, labels, tokens }: Line) =>
		text.trim() === "" ||
		labels.length > 0 ||
		tokens.some(
			({ kind, text }) =>
				["merchant", ...DOUBTFUL].includes(kind) ||
				findPhoneOwners(text, entries).length > 0,
		);
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

function refuse(token: NumberToken): Answer {
	return { kind: "invalid", text: token.text, reason: explainToken(token) };
}
