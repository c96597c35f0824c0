/** A Markdown file of `docs/`. */
export interface SourceFile {
	/** Name under `docs/`, such as `tool/jsy.md`. */
	readonly name: string;
	readonly markdown: string;
}
