/** The part of docsify 5.0.0's compiler that renders pages at build time; its own types leave the router out. */
declare module "docsify/src/core/render/compiler.js" {
	import type { marked, Renderer } from "marked";

	export interface Router {
		getBasePath(): string;
		getCurrentPath(): string;
		parse(): { readonly file: string };
		toURL(path: string, params?: { readonly id?: string } | null): string;
	}

	export class Compiler {
		constructor(
			configuration: {
				readonly noEmoji: boolean;
				readonly externalLinkTarget: string;
				readonly markdown: (
					compiler: typeof marked,
					renderer: Renderer,
				) => (markdown: string) => string | Promise<string>;
			},
			router: Router,
		);
		compile(markdown: string): string;
		compileEmbed: () => undefined;
		subSidebar(level: number): string;
		resetToc(): void;
	}
}
