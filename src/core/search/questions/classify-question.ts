import type { Question, Target } from "../search-index.ts";

/** Questions whose answer is known, counted so that a new one can be compared with them. */
export interface Classifier {
	readonly classes: readonly Class[];
	readonly features: ReadonlyMap<string, Feature>;
	/** How many questions there are. */
	readonly count: number;
	/** Weight of all features of all questions. */
	readonly total: number;
}

/** The questions that have one answer. */
interface Class {
	/** Nothing for what the wiki does not answer. */
	readonly target: Target | undefined;
	readonly questions: readonly Question[];
	/** Weight of all their features. */
	total: number;
}

/** A piece of questions: a meaning, a character, or two that stand side by side. */
interface Feature {
	/** How much more it says than a character. */
	readonly worth: number;
	/** How many questions have it. */
	count: number;
	/** How much it weighs in all questions, and in those of a class. */
	total: number;
	readonly weights: Map<Class, number>;
}

/** What a question may be answered by. */
export interface Likely extends Omit<Class, "total"> {
	/** Logarithm of the odds against all others; above 0 where it is the likelier. */
	readonly odds: number;
}

/** What a feature weighs that a class does not have (Lidstone's smoothing). */
const SMOOTHING = 0.05;
/** A word says more than its characters. */
const WORD = 2;
const HAN = /[^a-z\d\s]/g;
/** Latin words are read whole. */
const LATIN = /[a-z]/;

/**
 * Count the questions to sections, their names among them, and those that the
 * wiki does not answer.
 */
export function trainClassifier(
	targets: readonly Target[],
	absent: readonly Question[],
): Classifier {
	const classes = [
		...targets.map((target) => ({ target, questions: target.questions })),
		{ target: undefined, questions: absent },
	]
		.filter(({ questions }) => questions.length > 0)
		.map((one) => ({ ...one, total: 0 }));
	const features = new Map<string, Feature>();
	const asked = classes.flatMap((one) =>
		one.questions.map((question) => {
			const own = readFeatures(question, features);
			for (const feature of own.values()) feature.count++;
			for (const [name, feature] of own) features.set(name, feature);
			return [one, [...own.values()]] as const;
		}),
	);
	for (const [one, own] of asked) {
		for (const [feature, weight] of weigh(own, asked.length)) {
			const before = feature.weights.get(one) ?? 0;
			feature.weights.set(one, before + weight);
			feature.total += weight;
			one.total += weight;
		}
	}
	const total = classes.reduce((sum, each) => sum + each.total, 0);
	return { classes, features, count: asked.length, total };
}

/**
 * Which targets answer a question: multinomial naive Bayes over weighted
 * features, each class against all others.
 *
 * @returns how much of the question is known, from 0 to 1, and all that may
 * answer it, the likeliest first
 */
export function classifyQuestion(
	question: Question,
	{ classes, features, count, total }: Classifier,
): { readonly known: number; readonly likely: readonly Likely[] } {
	const own = [...readFeatures(question, features).values()];
	const weighed = weigh(own, count);
	const known = weighed.reduce((sum, [, weight]) => sum + weight ** 2, 0);
	const smooth = SMOOTHING * features.size;
	const likely = classes
		.map((one) => {
			const rest = total - one.total;
			const size = Math.log((rest + smooth) / (one.total + smooth));
			let odds = 0;
			for (const [feature, weight] of weighed) {
				const here = feature.weights.get(one) ?? 0;
				const there = feature.total - here;
				const more = Math.log((here + SMOOTHING) / (there + SMOOTHING));
				odds += weight * (more + size);
			}
			return { target: one.target, questions: one.questions, odds };
		})
		.sort((one, other) => other.odds - one.odds);
	return { known, likely };
}

/**
 * The known ones of a question's features, weighted by their rarity, as a
 * vector that has length 1 with those that are not known.
 */
function weigh(
	features: readonly Feature[],
	questions: number,
): readonly (readonly [feature: Feature, weight: number])[] {
	const squares = features.map((feature) => {
		const { worth, count } = feature;
		const rarity = Math.log(1 + questions / Math.max(1, count));
		return [feature, worth * rarity] as const;
	});
	const length = squares.reduce((sum, [, square]) => sum + square, 0);
	return squares
		.filter(([{ count }]) => count > 0)
		.map(([feature, square]) => [feature, Math.sqrt(square / length)]);
}

/** A question's features by name, told apart by marks; new ones where they are not known. */
function readFeatures(
	{ key, meanings }: Question,
	known: ReadonlyMap<string, Feature>,
): ReadonlyMap<string, Feature> {
	const own = new Map<string, Feature>();
	const add = (name: string, worth: number) => {
		const feature = known.get(name);
		own.set(name, feature ?? { worth, count: 0, total: 0, weights: new Map() });
	};
	for (const meaning of meanings) add(meaning, meaning.length > 1 ? WORD : 1);
	for (const character of key.match(HAN) ?? []) add(`_${character}`, 1);
	for (let at = 1; at < key.length; at++) {
		const pair = key.slice(at - 1, at + 1);
		if (!LATIN.test(pair)) add(` ${pair}`, 1);
	}
	return own;
}
