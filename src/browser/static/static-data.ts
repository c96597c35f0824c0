/** Folder of the data that the build writes beside `assets/`. */
declare const __DATA__: string;

/** Address of a file of data, such as `directory`. */
export function dataUrl(name: string): string {
	const file = `../${__DATA__}/${name}.json`;
	return new URL(file, import.meta.url).href;
}
