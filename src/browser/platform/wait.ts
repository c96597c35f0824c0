/** Wait for a number of milliseconds. */
export function wait(milliseconds: number): Promise<undefined> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
