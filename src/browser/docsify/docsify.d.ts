/** The part of docsify 5.0.0 that the wiki uses; its own types describe the callbacks, not the registrars. */
declare module "docsify" {
	export interface Hooks {
		/** After docsify's skeleton stands and the first page is asked for. */
		mounted(callback: () => void): void;
		/** After a page has been rendered. */
		doneEach(callback: () => void): void;
	}

	export type Plugin = (hook: Hooks, host: Docsify) => void;

	export interface Configuration {
		readonly el: string;
		readonly basePath: string;
		readonly loadSidebar: string;
		readonly alias: Readonly<Record<string, string>>;
		readonly subMaxLevel: number;
		readonly notFoundPage: string;
		readonly skipLink: string;
		readonly noEmoji: boolean;
		readonly executeScript: boolean;
		readonly auto2top: boolean;
		readonly externalLinkTarget: string;
		readonly keyBindings: false;
		/** The compiler: a text, such as the sidebar's, or an article's tokens, to HTML. */
		readonly markdown: () => MarkdownCompiler;
		readonly plugins: readonly Plugin[];
	}

	/** Before an article is compiled, docsify looks through its tokens for embeds. */
	export interface MarkdownCompiler {
		(markdown: string): string;
		lexer(markdown: string): PageToken[] & { links?: object };
		parser(tokens: readonly PageToken[]): string;
	}

	export interface PageToken {
		readonly type: "page";
		readonly raw: string;
	}

	export class Docsify {
		constructor(configuration: Configuration);
		route: {
			path: string;
			query: { id?: string };
			response?: { ok?: boolean; status?: number };
		};
		compiler: { subSidebar: () => string };
		router: {
			/** What stands behind the `#`. */
			getCurrentPath(): string;
			/** Write that into the address. */
			normalize(): void;
		};
		/** After a page or an anchor has been reached; `history` means back or forward. */
		onNavigate(source?: "history" | "navigate"): void;
	}
}
