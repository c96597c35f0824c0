import type { SourceFile } from "../src/core/markdown/source-file.ts";

/** A way to publish the wiki's pages. */
export interface ReadingSite {
	readonly name: string;
	/** Where in its folder the finished site will be. */
	readonly output: string;
	/**
	 * Make the site of the pages.
	 *
	 * @param url where it will be served
	 */
	build(
		files: readonly SourceFile[],
		folder: string,
		url: string,
	): Promise<unknown>;
	/** Address from the root, such as `phones/#lakala`. */
	address(page: string, id?: string): string;
}
