import type { Question, Target } from "../search-index.ts";

/** Questions whose answer is known, to be compared with one that is new. */
export interface KnownQuestions {
	readonly count: number;
	/** The questions that have a feature. */
	readonly having: ReadonlyMap<string, readonly Known[]>;
}

interface Known {
	/** What answers it; nothing for one that the wiki does not answer. */
	readonly target: Target | undefined;
	/** Square of the length of its vector of features. */
	square: number;
}

/** What the questions most like a new one are answered by. */
export interface Vote {
	readonly target: Target | undefined;
	readonly weight: number;
}

/** As many of the known questions, those most alike, have a say. */
const VOTERS = 8;

/**
 * Make ready the names of sections, the questions that they answer, and those
 * that the wiki does not.
 */
export function knownQuestions(
	targets: readonly Target[],
	absent: readonly Question[],
): KnownQuestions {
	const asked = [
		...targets.flatMap((target) =>
			target.questions.map((question) => ({ target, question })),
		),
		...absent.map((question) => ({ target: undefined, question })),
	];
	const having = new Map<string, Known[]>();
	for (const { target, question } of asked) {
		const known = { target, square: 0 };
		for (const feature of featuresOf(question)) {
			const questions = having.get(feature);
			if (questions) questions.push(known);
			else having.set(feature, [known]);
		}
	}
	for (const questions of having.values()) {
		const weight = weigh(questions.length, asked.length);
		for (const known of questions) known.square += weight;
	}
	return { count: asked.length, having };
}

/**
 * Let the nearest questions vote (k nearest neighbours, cosine of vectors
 * weighted by rarity), each by the square of its likeness, from 0 to 1.
 *
 * @returns the heaviest first
 */
export function voteOn(
	question: Question,
	{ count, having }: KnownQuestions,
): readonly Vote[] {
	const products = new Map<Known, number>();
	let square = 0;
	for (const feature of featuresOf(question)) {
		const questions = having.get(feature) ?? [];
		const weight = weigh(questions.length, count);
		square += weight;
		for (const known of questions) {
			products.set(known, (products.get(known) ?? 0) + weight);
		}
	}
	const nearest = [...products]
		.map(([known, product]) => {
			const { target } = known;
			const likeness = product / Math.sqrt(known.square * square);
			return { target, likeness };
		})
		.sort((one, other) => other.likeness - one.likeness)
		.slice(0, VOTERS);
	const weights = new Map<Target | undefined, number>();
	for (const { target, likeness } of nearest) {
		weights.set(target, (weights.get(target) ?? 0) + likeness ** 2);
	}
	return [...weights]
		.map(([target, weight]) => ({ target, weight }))
		.sort((one, other) => other.weight - one.weight);
}

/** Its meanings, and its pairs of neighbouring characters, which are told apart by a space. */
function featuresOf({ key, meanings }: Question): readonly string[] {
	const pairs = Array.from(
		{ length: Math.max(0, key.length - 1) },
		(_, at) => ` ${key.slice(at, at + 2)}`,
	);
	return [...new Set([...meanings, ...pairs])];
}

/** Square of the inverse document frequency; of a feature that no question has, the greatest. */
function weigh(having: number, count: number): number {
	return Math.log(1 + count / Math.max(1, having)) ** 2;
}
