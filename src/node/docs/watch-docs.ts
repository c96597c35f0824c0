import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Watching by the system misses files that editors replace instead of writing. */
const POLL_MILLISECONDS = 200;

/**
 * Do something after every edit of a folder, once the files are whole, which is
 * when two looks see the same; watching ends with the process.
 */
export function watchDocs(folder: string, onEdit: () => void): void {
	let seen = signFolder(folder);
	let last = seen;
	setInterval(() => {
		const current = signFolder(folder);
		const isWhole = current === last;
		last = current;
		if (!isWhole || current === seen) return;
		seen = current;
		onEdit();
	}, POLL_MILLISECONDS).unref();
}

/** What changes when a file is edited, added, renamed or taken away. */
function signFolder(folder: string): string {
	try {
		return readdirSync(folder, { recursive: true, encoding: "utf8" })
			.map((name) => {
				const { mtimeMs = 0, size = 0 } = {
					...statSync(join(folder, name), { throwIfNoEntry: false }),
				};
				return `${name} ${mtimeMs} ${size}`;
			})
			.join("\n");
	} catch {
		return "";
	}
}
