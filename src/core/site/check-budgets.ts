/** Maximum compressed size of the files sent for a purpose. */
export interface Budget {
	readonly purpose: string;
	readonly bytes: number;
	/** The files and their sizes. */
	readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

/**
 * Describe each exceeded budget in a sentence, with the size of each file.
 *
 * @example
 * checkBudgets([{ purpose: "脚本", bytes: 1, files: [{ name: "a.js", bytes: 2 }] }]) // ["脚本压缩后 2 字节，最多 1 …"]
 */
export function checkBudgets(budgets: readonly Budget[]): readonly string[] {
	return budgets.flatMap(({ purpose, bytes, files }) => {
		const sum = files.reduce((total, file) => total + file.bytes, 0);
		if (sum <= bytes) return [];
		const parts = files.map((file) => `${file.name} ${file.bytes}`);
		return `${purpose}压缩后 ${sum} 字节，最多 ${bytes} 字节：${parts.join("，")}。减掉不用的部分，或者在 src/node/render/check-sizes.ts 里改上限并写明原因。`;
	});
}
