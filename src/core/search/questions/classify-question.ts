import type { Question, Target } from "../search-index.ts";

/** A naive Bayes classifier, trained on questions with known answers. */
export interface Classifier {
	readonly classes: readonly Class[];
	readonly features: ReadonlyMap<string, Feature>;
	/** Number of questions. */
	readonly count: number;
	/** Weight of all features of all questions. */
	readonly total: number;
}

/** The questions with the same answer. */
interface Class {
	/** `undefined` for questions the wiki does not answer. */
	readonly target: Target | undefined;
	readonly questions: readonly Question[];
	/** Weight of all their features. */
	total: number;
}

/** A feature of questions: a meaning, a character, or two adjacent characters. */
interface Feature {
	/** Weight relative to a character. */
	readonly worth: number;
	/** Number of questions that have it. */
	count: number;
	/** Its weight in all questions; `weights` has it per class. */
	total: number;
	readonly weights: Map<Class, number>;
}

/** A possible answer to a question. */
export interface Likely extends Omit<Class, "total"> {
	/** Log odds against all other classes; above 0 if more likely than not. */
	readonly odds: number;
}

/** Weight of a feature that a class lacks (Lidstone smoothing). */
const SMOOTHING = 0.05;
/** Weight of a word relative to a character. */
const WORD = 2;
const HAN = /[^a-z\d\s]/g;
/** Latin words are not split. */
const LATIN = /[a-z]/;

/**
 * Train a classifier on the questions of targets and on those that the wiki does
 * not answer.
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
 * Find the targets that may answer a question: multinomial naive Bayes over
 * weighted features, each class against all others.
 *
 * @returns the known part of the question, from 0 to 1, and all possible answers,
 * likeliest first
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
 * Weight a question's known features by rarity. Together with the unknown ones,
 * the weights form a vector of length 1.
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

/** List a question's features by name; the name's first character tells the type. Unknown features are created. */
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
