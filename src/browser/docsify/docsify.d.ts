/** The part of docsify 5.0.0 that the wiki uses; its own types describe the callbacks, not the registrars. */
declare module "docsify" {
	import type { marked, Renderer } from "marked";

	export interface Hooks {
		/** After docsify's skeleton stands and the first page is asked for. */
		mounted(callback: () => void): void;
		afterEach(callback: (html: string) => string): void;
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
		readonly markdown: (
			compiler: typeof marked,
			renderer: Renderer,
		) => typeof marked;
		readonly plugins: readonly Plugin[];
	}

	export class Docsify {
		constructor(configuration: Configuration);
		route: {
			path: string;
			query: { id?: string };
			response?: { ok?: boolean; status?: number };
		};
		compiler: { compileEmbed: () => undefined };
		/** After a page or an anchor has been reached; `history` means back or forward. */
		onNavigate(source?: "history" | "navigate"): void;
	}
}
