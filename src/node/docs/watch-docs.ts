import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Polling interval; the system's watching misses files that editors replace. */
const POLL_MILLISECONDS = 200;

/**
 * Call `onEdit` after every edit of a folder, once two polls in a row see the
 * same, so that the files are complete. Watching ends with the process.
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

/** Make a signature that changes when a file is edited, added, renamed or removed. */
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
