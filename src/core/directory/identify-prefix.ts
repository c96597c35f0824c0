import type { Acquirer } from "./acquirers.ts";
import type { Entry } from "./entry.ts";

/** The data that lookups search. */
export interface Sources {
	readonly entries: readonly Entry[];
	readonly acquirers: readonly Acquirer[];
}

/**
 * Find the entry or acquirer that has a prefix; empty for an unknown prefix.
 *
 * @example
 * identifyPrefix("822", sources).entry.id // "lakala"
 */
export function identifyPrefix(
	prefix: string,
	{ entries, acquirers }: Sources,
): { readonly entry?: Entry; readonly acquirer?: Acquirer } {
	const entry = entries.find(({ prefixes }) =>
		prefixes.some(({ code }) => code === prefix),
	);
	if (entry) return { entry };
	const acquirer = acquirers.find(({ code }) => code === prefix);
	return acquirer ? { acquirer } : {};
}
