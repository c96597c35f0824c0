import type { Question, Target } from "../search-index.ts";

/** Questions whose answer is known, to be compared with one that is new. */
export interface KnownQuestions {
	readonly questions: readonly Known[];
	/** Numbers of the questions that have a feature. */
	readonly having: ReadonlyMap<string, readonly number[]>;
}

interface Known {
	/** What answers it; nothing for one that the wiki does not answer. */
	readonly target: Target | undefined;
	/** Length of its vector of features. */
	readonly norm: number;
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
	const having = new Map<string, number[]>();
	const features = asked.map(({ question }, number) => {
		const own = featuresOf(question);
		for (const feature of own) {
			const numbers = having.get(feature);
			if (numbers) numbers.push(number);
			else having.set(feature, [number]);
		}
		return own;
	});
	const questions = asked.map(({ target }, number) => {
		const rarities = (features[number] ?? []).map((feature) =>
			rarityOf(having.get(feature)?.length ?? 0, asked.length),
		);
		return { target, norm: Math.hypot(...rarities) };
	});
	return { questions, having };
}

/**
 * Let the nearest questions vote (k nearest neighbours, cosine of vectors
 * weighted by rarity), each by the square of its likeness, from 0 to 1.
 *
 * @returns the heaviest first
 */
export function voteOn(
	question: Question,
	{ questions, having }: KnownQuestions,
): readonly Vote[] {
	const products = new Map<number, number>();
	let square = 0;
	for (const feature of featuresOf(question)) {
		const numbers = having.get(feature) ?? [];
		const weight = rarityOf(numbers.length, questions.length) ** 2;
		square += weight;
		for (const number of numbers) {
			products.set(number, (products.get(number) ?? 0) + weight);
		}
	}
	const nearest = [...products]
		.map(([number, product]) => {
			const { target, norm = 1 } = questions[number] ?? {};
			return { target, likeness: product / (norm * Math.sqrt(square)) };
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

/** Inverse document frequency; of a feature that no question has, the greatest. */
function rarityOf(count: number, total: number): number {
	return Math.log(1 + total / Math.max(1, count));
}
