import doiuse from "doiuse";
import { Linter } from "eslint";
import compat from "eslint-plugin-compat";
import esx from "eslint-plugin-es-x";
import postcss from "postcss";

/** The oldest browsers that the wiki promises to work in. */
const FLOOR = ["chrome 107", "safari 15.6", "ios_saf 15.6", "firefox 115"];

/** Everything newer than ES2022; methods of iterators have the names of arrays'. */
const NEWER = Object.fromEntries(
	["2023", "2024", "2025", "2026"]
		.flatMap((year) =>
			Object.keys(
				Object(Reflect.get(esx.configs, `flat/no-new-in-es${year}`)).rules ??
					{},
			),
		)
		.filter((rule) => !rule.startsWith("es-x/no-iterator-prototype-"))
		.map((rule) => [rule, "error"]),
);

const linter = new Linter();

/** What a script uses that a browser of the floor does not have. */
export function checkScript(code: string): readonly string[] {
	const messages = linter.verify(code, [
		{
			languageOptions: { ecmaVersion: "latest", sourceType: "module" },
			linterOptions: { noInlineConfig: true },
			plugins: { compat, "es-x": esx },
			settings: { browsers: FLOOR, "es-x": { aggressive: true } },
			rules: {
				...NEWER,
				"compat/compat": "error",
				// Of ES2022 and older, but newer in Safari.
				"es-x/no-class-static-block": "error",
				"es-x/no-regexp-lookbehind-assertions": "error",
				// Newer by its year, but in all browsers of the floor.
				"es-x/no-array-prototype-findlast-findlastindex": "off",
			},
		},
	]);
	return [...new Set(messages.map(({ message }) => message))];
}

/**
 * What a style sheet uses that a browser of the floor does not have at all;
 * what it has in part, such as `cursor: grab` without a mouse, is not told.
 */
export async function checkStyle(css: string): Promise<readonly string[]> {
	const found = new Set<string>();
	const check = doiuse({
		browsers: FLOOR,
		onFeatureUsage: ({ feature, message }) => {
			if (message.includes(" not supported by")) found.add(feature);
		},
	});
	await postcss([check]).process(css, { from: undefined });
	return [...found];
}
