import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** By what a page could tell one browser or app from another. */
const NAMES = /\b(?:userAgent|userAgentData|appVersion|WeixinJSBridge)\b/;

it("asks for abilities, and never which browser or app it is", () => {
	const asking = ["src/browser", "src/worker", "src/core", "index.html"]
		.flatMap(listFiles)
		.filter((file) => NAMES.test(readFileSync(file, "utf8")));
	expect(asking).toEqual([]);
});

function listFiles(path: string): readonly string[] {
	if (path.endsWith(".html")) return [path];
	return readdirSync(path, { recursive: true, encoding: "utf8" })
		.filter((name) => /\.(?:ts|mjs)$/.test(name))
		.map((name) => join(path, name));
}
