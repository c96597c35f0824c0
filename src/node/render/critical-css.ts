import { readFileSync } from "node:fs";
import { browserslistToTargets, transform } from "lightningcss";
import postcss, { type Declaration, type Plugin } from "postcss";
import selectorParser from "postcss-selector-parser";
import { PurgeCSS } from "purgecss";
import { BROWSER_TARGETS } from "./browser-targets.ts";

/** What styles may be needed for. */
export interface StyledPages {
	/** Whole HTML documents. */
	readonly pages: readonly string[];
	/** Scripts that change the page. */
	readonly scripts: readonly string[];
}

const TAG = /<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;
const LITERAL = /["'`]([\w -]+)["'`]/g;
const DATA = /\.dataset\.(\w+)/g;
/**
 * What no page shows: docsify's mark of a callout, its wait for a page, and its
 * frames around groups, for which browsers would search every change.
 */
const HIDDEN = /\.callout\)?::?before|\.loading|\.sidebar-group-/;
const HIDDEN_VARIABLE = /^--callout-charm/;

/** What a page is drawn with before anybody touches it, in this order. */
const SHEETS = [
	"node_modules/docsify/dist/themes/core.css",
	...[
		...["theme", "skeleton", "article", "page-links", "entry"],
		...["fields", "merchant-lookup", "search", "static"],
	].map((name) => `src/styles/${name}.css`),
];

/**
 * The styles that some page needs to be read, minified: of the style sheets
 * those rules whose selectors name only elements, classes and attributes that occur in the
 * pages, or in literals of their scripts.
 */
export async function criticalCss({
	pages,
	scripts,
}: StyledPages): Promise<string> {
	const css = SHEETS.map((file) => readFileSync(file, "utf8")).join("\n");
	const merged = postcss([mergeVariables, unwrapIs, dropHidden]).process(css, {
		from: undefined,
	});
	const [purged] = await new PurgeCSS().purge({
		content: [
			...pages.map((raw) => ({ raw, extension: "html" })),
			...scripts.map((raw) => ({ raw, extension: "js" })),
		],
		css: [{ raw: merged.css }],
		extractors: [
			{ extensions: ["html"], extractor: namesInHtml },
			{ extensions: ["js"], extractor: namesInScript },
		],
		// docsify's own skeleton.
		blocklist: ["main"],
		variables: true,
		keyframes: true,
	});
	const { code } = transform({
		filename: "critical.css",
		code: Buffer.from(purged?.css ?? ""),
		minify: true,
		targets: browserslistToTargets(BROWSER_TARGETS),
		// docsify writes `:not:has()`, which no browser reads.
		errorRecovery: true,
	});
	return code.toString();
}

/** docsify's defaults and the theme's values are one list: the last value counts. */
const mergeVariables: Plugin = {
	postcssPlugin: "merge-variables",
	OnceExit(root, { Rule }) {
		root.walkDecls(HIDDEN_VARIABLE, (declaration) => {
			declaration.remove();
		});
		const last = new Map<string, Declaration>();
		for (const rule of root.nodes) {
			if (rule.type !== "rule" || rule.selector !== ":root") continue;
			rule.walkDecls(/^--/, (declaration) => {
				last.set(declaration.prop, declaration.clone());
				declaration.remove();
			});
		}
		root.prepend(new Rule({ selector: ":root", nodes: [...last.values()] }));
	},
};

/**
 * `:is(.a .b):hover` is `.a .b:hover`, and `:is(a,b)` is `*:is(a,b)`. docsify's
 * sheet is full of the former, which PurgeCSS would leave out.
 */
const unwrapIs: Plugin = {
	postcssPlugin: "unwrap-is",
	OnceExit(root) {
		root.walkRules((rule) => {
			rule.selector = unwrapper.processSync(rule.selector);
		});
	},
};

/** PurgeCSS blocks names of elements and classes, not selectors. */
const dropHidden: Plugin = {
	postcssPlugin: "drop-hidden",
	OnceExit(root) {
		root.walkRules((rule) => {
			const shown = rule.selectors.filter((each) => !HIDDEN.test(each));
			if (shown.length === 0) rule.remove();
			else rule.selectors = shown;
		});
	},
};

const unwrapper = selectorParser((selectors) => {
	selectors.walkPseudos((pseudo) => {
		const [only, ...others] = pseudo.nodes;
		const isFirst = pseudo.prev() === undefined;
		if (pseudo.value !== ":is" || !isFirst || !only) return;
		if (others.length === 0) pseudo.replaceWith(...only.nodes);
		else pseudo.parent?.prepend(selectorParser.universal());
	});
});

function namesInHtml(html: string) {
	const tags = [...html.matchAll(TAG)];
	const attributes = tags.flatMap(([, , list = ""]) =>
		[...list.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => ({
			name,
			value,
		})),
	);
	const valuesOf = (wanted: string) =>
		attributes.flatMap(({ name, value }) => (name === wanted ? value : []));
	return {
		tags: unique(tags.map(([, tag = ""]) => tag)),
		classes: unique(valuesOf("class").flatMap((list) => list.split(" "))),
		ids: unique(valuesOf("id")),
		attributes: {
			names: unique(attributes.map(({ name }) => name)),
			values: unique(attributes.map(({ value }) => value)),
		},
		undetermined: [],
	};
}

function namesInScript(script: string) {
	const literals = [...script.matchAll(LITERAL)];
	const data = [...script.matchAll(DATA)].map(([, name]) => `data-${name}`);
	const words = unique([
		...literals.flatMap(([, text = ""]) => text.split(" ")),
		...data,
	]);
	return {
		tags: words,
		classes: words,
		ids: words,
		attributes: { names: words, values: words },
		undetermined: [],
	};
}

function unique(words: readonly string[]): string[] {
	return [...new Set(words)];
}
