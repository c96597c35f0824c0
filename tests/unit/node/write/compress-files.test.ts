import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compressFiles } from "../../../../src/node/write/compress-files.ts";

const SMALL = numbers(2_000);
const LARGE = numbers(100_000);

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "compress-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("compresses small files best, and a large one quickly, whatever their order", async () => {
	writeFileSync(join(folder, "a.json"), SMALL);
	writeFileSync(join(folder, "large.json"), LARGE);
	writeFileSync(join(folder, "z.html"), SMALL);
	await compressFiles(folder);
	expect(read("a.json.br")).toEqual(brotli(SMALL, 11));
	expect(read("z.html.br")).toEqual(brotli(SMALL, 11));
	expect(brotli(SMALL, 5)).not.toEqual(brotli(SMALL, 11));
	expect(read("large.json.br")).toEqual(brotli(LARGE, 5));
});

test("compresses the pack best, though it is large", async () => {
	mkdirSync(join(folder, "assets"));
	writeFileSync(join(folder, "assets/offline-a.json"), LARGE);
	await compressFiles(folder);
	expect(read("assets/offline-a.json.br")).toEqual(brotli(LARGE, 11));
});

test("writes gzip beside text, and nothing beside images", async () => {
	writeFileSync(join(folder, "page.html"), SMALL);
	writeFileSync(join(folder, "image.png"), SMALL);
	await compressFiles(folder);
	expect(gunzipSync(read("page.html.gz")).toString()).toBe(SMALL);
	expect(() => read("image.png.gz")).toThrow("ENOENT");
	expect(() => read("image.png.br")).toThrow("ENOENT");
});

function read(name: string): Buffer {
	return readFileSync(join(folder, name));
}

function brotli(text: string, quality: number): Buffer {
	return brotliCompressSync(text, {
		params: { [constants.BROTLI_PARAM_QUALITY]: quality },
	});
}

/** Numbers one after the other, a line each. */
function numbers(count: number): string {
	return Array.from({ length: count }, (_, index) => `${index}\n`).join("");
}
