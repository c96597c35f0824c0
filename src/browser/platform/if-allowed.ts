/** What a browser gives; `undefined` where it refuses by throwing, as apps do with storage. */
export function ifAllowed<Given>(ask: () => Given): Given | undefined {
	try {
		return ask();
	} catch {
		return undefined;
	}
}
