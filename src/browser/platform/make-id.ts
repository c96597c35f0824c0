const BYTES = 12;

/** Make a random id; `crypto.randomUUID` needs https. */
export function makeId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
	return [...bytes].map((byte) => byte.toString(36).padStart(2, "0")).join("");
}
