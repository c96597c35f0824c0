/** Chinese text as `%XX` of GBK, which only old programs write. */
export function encodeGbk(text: string): string {
	return [...text].map(encodeCharacter).join("");
}

const CODES = new Map(
	Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => row + 0xb0).flatMap(
		(lead) =>
			Array.from({ length: 94 }, (_, cell) => cell + 0xa1).map(
				(trail) => [decode([lead, trail]), [lead, trail]] as const,
			),
	),
);

function encodeCharacter(character: string): string {
	const bytes = CODES.get(character);
	if (!bytes) return encodeURIComponent(character);
	return bytes.map((byte) => `%${byte.toString(16).toUpperCase()}`).join("");
}

function decode(bytes: readonly number[]): string {
	return new TextDecoder("gb18030").decode(Uint8Array.from(bytes));
}
