/** Resolves after so many milliseconds. */
export function wait(milliseconds: number): Promise<undefined> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
