/** Return what the browser gives; `undefined` if it throws, as in-app browsers do for storage. */
export function ifAllowed<Given>(ask: () => Given): Given | undefined {
	try {
		return ask();
	} catch {
		return undefined;
	}
}
