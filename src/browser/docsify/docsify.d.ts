/** The part of docsify 5.0.0 that the wiki uses; its own types describe the callbacks, not the registrars. */
declare module "docsify" {
	export interface Hooks {
		/** Called after docsify's skeleton is rendered and the first page is requested. */
		mounted(callback: () => void): void;
		/** Called after a page has been rendered. */
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
		/** Returns the compiler, which turns a text or an article's tokens into HTML. */
		readonly markdown: () => MarkdownCompiler;
		readonly plugins: readonly Plugin[];
	}

	/** Compiler; docsify searches an article's tokens for embeds before `parser`. */
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
			/** Returns the part after the `#`. */
			getCurrentPath(): string;
			/** Writes that part into the address. */
			normalize(): void;
		};
		/** Called after a page or an anchor has been reached; `history` means back or forward. */
		onNavigate(source?: "history" | "navigate"): void;
	}
}
