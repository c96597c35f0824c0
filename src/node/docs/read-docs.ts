import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../../core/markdown/source-file.ts";

/**
 * Read every Markdown file under a folder, sorted by name, without byte order
 * marks.
 *
 * @throws in Chinese, with the name and a hint, if something cannot be read
 */
export function readDocs(folder: string): readonly SourceFile[] {
	const names = readWith(` ${folder} 文件夹`, () =>
		readdirSync(folder, { recursive: true, encoding: "utf8" }),
	);
	return names
		.filter((name) => name.endsWith(".md"))
		.map((name) => name.replaceAll("\\", "/"))
		.sort()
		.map((name) => ({
			name,
			markdown: readWith(` ${folder}/${name} `, () =>
				new TextDecoder().decode(readFileSync(join(folder, name))),
			),
		}));
}

function readWith<Content>(name: string, read: () => Content): Content {
	try {
		return read();
	} catch (error) {
		const { code } = { code: "", ...Object(error) };
		throw new Error(
			`读不到${name}（${code}）。看看它是不是删了、改了名，有没有权限打开；找不回来就从版本历史里恢复。`,
		);
	}
}
