/** A page as it stands in `docs/`. */
export interface SourceFile {
	/** Name under `docs/`, such as `tool/jsy.md`. */
	readonly name: string;
	readonly markdown: string;
}
