/** Files of data that the build writes beside the script, named after their content. */
declare const __DATA__: Readonly<Record<string, string>>;

/**
 * Address of a file of data.
 *
 * @throws TypeError where the build has not written it
 */
export function dataUrl(name: string): string {
	const file = __DATA__[name];
	if (!file) throw new TypeError(`no data called ${name}`);
	return new URL(file, import.meta.url).href;
}
