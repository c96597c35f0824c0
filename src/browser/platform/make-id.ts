const BYTES = 12;

/** Something random; `crypto.randomUUID` is for https only. */
export function makeId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
	return [...bytes].map((byte) => byte.toString(36).padStart(2, "0")).join("");
}
