import "prismjs";
import "prismjs/components/prism-markdown.js";
import "prismjs/components/prism-json.js";
import { Compiler, type Router } from "docsify/src/core/render/compiler.js";
import { Marked } from "marked";
import { formatStaticRoute } from "../../core/links/static-route.ts";
import { cjkEmphasis } from "../../core/markdown/cjk-emphasis.ts";
import { safeMarkdown } from "../../core/markdown/safe-markdown.ts";

/** A page as docsify's own compiler renders it, with static addresses. */
export interface CompiledPage {
	readonly article: string;
	readonly sidebar: string;
	/** Links to the page's sections, for the sidebar. */
	readonly sections: string;
}

const SECTION_LEVEL = 2;

/**
 * Render a page and the sidebar beside it. Loaded by Vite, because docsify's
 * sources import files without their extensions; `window` must be in place.
 *
 * @param path address of the page, such as `/tool/lkl`
 */
export function compilePage(
	path: string,
	markdown: { readonly page: string; readonly sidebar: string },
): CompiledPage {
	const compiler = new Compiler(
		{
			noEmoji: true,
			externalLinkTarget: "_blank",
			// Its own for each page: in a shared one extensions would pile up. They
			// wrap docsify's renderer, so that they come after it.
			markdown: (_, renderer) =>
				new Marked().setOptions({ renderer }).use(cjkEmphasis, safeMarkdown)
					.parse,
		},
		staticRouter(path),
	);
	compiler.compileEmbed = () => undefined;
	const article = compiler.compile(markdown.page);
	const sections = compiler.subSidebar(SECTION_LEVEL);
	return { article, sections, sidebar: compiler.compile(markdown.sidebar) };
}

function staticRouter(current: string): Router {
	return {
		getBasePath: () => "",
		getCurrentPath: () => current,
		parse: () => ({ file: `${current}.md` }),
		toURL: (path, params) => {
			const [file = "", fragment] = path.split("#");
			const page = file.replace(/\.md$/, "").replace(/^\/?README$/, "/");
			return formatStaticRoute(
				current,
				page || current,
				params?.id ?? fragment,
			);
		},
	};
}
