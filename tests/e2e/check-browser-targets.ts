import css from "@eslint/css";
import { Linter } from "eslint";
import compat from "eslint-plugin-compat";
import esx from "eslint-plugin-es-x";
import postcss from "postcss";
import { BROWSER_TARGETS } from "../../src/node/render/browser-targets.ts";

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

/** What a script uses that one of the oldest browsers lacks. */
export function checkScript(code: string): readonly string[] {
	const messages = linter.verify(code, [
		{
			languageOptions: { ecmaVersion: "latest", sourceType: "module" },
			linterOptions: { noInlineConfig: true },
			plugins: { compat, "es-x": esx },
			settings: { browsers: BROWSER_TARGETS, "es-x": { aggressive: true } },
			rules: {
				...NEWER,
				"compat/compat": "error",
				// Of ES2022 and older, but newer in Safari.
				"es-x/no-class-static-block": "error",
				"es-x/no-regexp-lookbehind-assertions": "error",
				// Newer by its year, but in all of the oldest browsers.
				"es-x/no-array-prototype-findlast-findlastindex": "off",
			},
		},
	]);
	return [...new Set(messages.map(({ message }) => message))];
}

/**
 * What a style sheet uses that one of the oldest browsers may lack, such as
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

/** What makes an old browser drop more than the part it does not know. */
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
