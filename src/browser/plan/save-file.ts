/** Give the reader a file; in-app browsers may refuse without a word. */
export function saveFile(name: string, text: string, type: string): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	// Safari reads it only later.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
