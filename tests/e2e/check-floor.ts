import css from "@eslint/css";
import { Linter } from "eslint";
import compat from "eslint-plugin-compat";
import esx from "eslint-plugin-es-x";
import postcss from "postcss";
import { FLOOR } from "../../src/node/render/floor.ts";

/** The year before Safari's 15.6: what was in every browser then. */
const BASELINE = 2021;

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
 * What a style sheet uses that may not be in a browser of the floor, such as
 * `Selector 'has'`.
 */
export function checkStyle(sheet: string): readonly string[] {
	const messages = linter.verify(
		sheet,
		[
			{
				files: ["**/*.css"],
				language: "css/css",
				languageOptions: { tolerant: true },
				linterOptions: { noInlineConfig: true },
				plugins: { css },
				rules: { "css/use-baseline": ["error", { available: BASELINE }] },
			},
		],
		{ filename: "sheet.css" },
	);
	const used = messages.map(({ message }) =>
		message.replace(/ is not a \d+ available baseline feature\.$/, ""),
	);
	return [...new Set([...used, ...checkRules(sheet)])];
}

/** What makes a browser of the floor drop more than the part it does not know. */
function checkRules(sheet: string): readonly string[] {
	const found: string[] = [];
	const root = postcss.parse(sheet);
	root.walkDecls(/^--/, ({ prop, value }) => {
		if (value.includes("light-dark(")) found.push(`light-dark() in ${prop}`);
	});
	root.walkAtRules("media", ({ params }) => {
		if (/[<>]/.test(params)) found.push(`Range ${params}`);
	});
	root.walkRules(({ selectors }) => {
		// Inside `:is()` and `:where()`, what is not known is forgiven.
		const newer = selectors.filter((selector) =>
			selector.replace(/:(?:is|where)\(:has\(/g, "").includes(":has("),
		);
		if (newer.length > 0 && newer.length < selectors.length) {
			found.push(`List ${selectors.join(", ")}`);
		}
	});
	return found;
}
