import { describe, expect, test } from "vitest";
import {
	folderContent,
	MARK,
} from "../../../../src/node/write/folder-content.ts";
import type {
	Content,
	Writer,
} from "../../../../src/node/write/owned-folder.ts";

const PAGES = ["404.html", "_headers", "assets", "index.html", "phones"];
const BUILT = [...PAGES, "service-worker.js"];
const RELEASED = ["Caddyfile", "assets", "current", "nginx.conf", "releases"];
const BY_BUILD = "npm run build";
const BY_RELEASE = "npm run release";

describe("folderContent", () => {
	test.each<[string, readonly string[], string | undefined, Writer, Content]>([
		["empty", [], undefined, "build", "nothing"],
		["somebody's", ["thesis.doc"], undefined, "build", "foreign"],
		["hidden files alone", [".bashrc"], undefined, "build", "foreign"],
		["marked", [MARK, "index.html"], BY_BUILD, "build", "own"],
		["marked by the other", [MARK], BY_RELEASE, "build", "foreign"],
		["marked by the other", [MARK], BY_BUILD, "release", "foreign"],
		["marked by nobody", [MARK], "", "build", "foreign"],
		["built before marks", BUILT, undefined, "build", "own"],
		["built before marks", BUILT, undefined, "release", "foreign"],
		["another site", PAGES, undefined, "build", "foreign"],
		["settings before marks", ["nginx.conf"], undefined, "build", "own"],
		["settings and more", ["nginx.conf", "a"], undefined, "build", "foreign"],
		["settings", ["nginx.conf"], undefined, "release", "foreign"],
		[
			"a release that is served",
			[MARK, ".assets"],
			BY_BUILD,
			"build",
			"foreign",
		],
		["such before marks", [...BUILT, ".assets"], undefined, "build", "foreign"],
		["releases", [MARK, ...RELEASED], BY_RELEASE, "release", "own"],
		["releases before marks", RELEASED, undefined, "release", "own"],
		[
			"another's releases",
			["releases", "current"],
			undefined,
			"release",
			"foreign",
		],
	])("%s %j, %j, for %s: %s", (_, names, mark, writer, content) => {
		expect(folderContent({ names, mark }, writer)).toBe(content);
	});
});
