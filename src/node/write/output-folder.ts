import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const HASH_LENGTH = 8;

/** Write a file into a folder, and create its parent folders. */
export function writeOutput(
	folder: string,
	name: string,
	content: string | Uint8Array,
): void {
	const file = join(folder, name);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}

/** Compute a short hash for the names of files that never change. */
export function contentHash(content: string | Uint8Array): string {
	const hash = createHash("sha256").update(content).digest("base64url");
	return hash.slice(0, HASH_LENGTH);
}

/** Compute the digest by which a policy allows inline code, or a worker checks a file. */
export function digest(content: string | Uint8Array): string {
	return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
