import { posix, win32 } from "node:path";
import { describe, expect, test } from "vitest";
import {
	type Content,
	type FolderFacts,
	refuseFolder,
} from "../../../../src/node/write/owned-folder.ts";

const HOME = "/home/li";
const PROJECT = "/home/li/wiki";
const NAMES = ["docs", "src", "tests", "bench", "node_modules", ".git"];
const ROOT = "整个磁盘";
const IS_HOME = "主文件夹";
const IS_PROJECT = "项目自己，或者";
const SOURCE = "项目自己的文件";
const ODD = "没有这样的文件夹名";
const NO_NAME = "没有写是哪个文件夹";

/** What is typed stands in the project; a link leads where `real` says. */
function facts(typed: string, real?: string, content: Content = "nothing") {
	const path = posix.resolve(PROJECT, typed);
	const sources = [
		...NAMES.map((name) => `${PROJECT}/${name}`),
		"/srv/other-docs",
	];
	return {
		...{ typed, content, sources },
		paths: [path, real ?? path],
		homes: [HOME],
		projects: [PROJECT, "/mnt/disk/wiki"],
		isWindows: false,
	};
}

describe("refuseFolder lets pass", () => {
	test.each<[string, (string | undefined)?, Content?]>([
		["dist"],
		["dist/"],
		["./dist"],
		["docs/../dist"],
		["dist", undefined, "own"],
		["dist.next"],
		["dist.servers"],
		["test-results/dist-static"],
		["docs-old"],
		["srcs"],
		["..dist"],
		["../wiki-dist"],
		["/var/www/wiki"],
		["/var/www/wiki/", undefined, "own"],
		["/srv/other"],
		["网页"],
		["a b"],
		["ab:c"],
		["dist", "/mnt/disk/dist", "own"],
	])("%j, in truth %j, %s", (...row) => {
		expect(refuseFolder(facts(...row), "build")).toBeUndefined();
	});
});

describe("refuseFolder refuses", () => {
	test.each<[string, string, (string | undefined)?, Content?]>([
		["", NO_NAME],
		["  ", NO_NAME],
		["\t", NO_NAME],
		["/", ROOT],
		["//", ROOT],
		["///", ROOT],
		["/.", ROOT],
		["/..", ROOT],
		["/var/..", ROOT],
		["../../../../..", ROOT],
		["dist", ROOT, "/"],
		["/home/li", IS_HOME],
		["/home/li/", IS_HOME],
		["/home/LI", IS_HOME],
		["/home", IS_HOME],
		["..", IS_HOME],
		["../", IS_HOME],
		["dist/../..", IS_HOME],
		["www", IS_HOME, "/home/li"],
		["~", ODD],
		["~/dist", ODD],
		[".", IS_PROJECT],
		["./", IS_PROJECT],
		["dist/..", IS_PROJECT],
		["/home/li/wiki", IS_PROJECT],
		["/home/li/Wiki/", IS_PROJECT],
		["../wiki", IS_PROJECT],
		["/mnt/disk/wiki", IS_PROJECT],
		["/mnt/disk", IS_PROJECT],
		["/srv/link", IS_PROJECT, "/home/li/wiki"],
		["docs", SOURCE],
		["docs/", SOURCE],
		["./docs/.", SOURCE],
		["DOCS", SOURCE],
		["dist/../docs", SOURCE],
		["docs/tool", SOURCE],
		["docs/new", SOURCE],
		["src", SOURCE],
		["src/core", SOURCE],
		["tests/fixtures", SOURCE],
		["bench", SOURCE],
		["node_modules/.cache", SOURCE],
		[".git", SOURCE],
		[".git/hooks", SOURCE],
		["/srv", SOURCE],
		["/srv/other-docs", SOURCE],
		["/srv/other-docs/tool", SOURCE],
		["dist", SOURCE, "/home/li/wiki/docs"],
		["/tmp/link", SOURCE, "/home/li/wiki/src/core"],
		["docs", SOURCE, "/mnt/empty"],
		["docs", SOURCE, undefined, "own"],
		["C:\\wiki", ODD],
		["C:", ODD],
		["c:/wiki", ODD],
		["\\\\server\\share", ODD],
		["..\\dist", ODD],
		["dist\0", ODD],
		["dist\n", ODD],
		["README.md", "不是文件夹", undefined, "file"],
		["/var/www", "里面有别的东西", undefined, "foreign"],
		["dist", "里面有别的东西", "/mnt/photos", "foreign"],
	])("%j: %s (in truth %j, %s)", (typed, words, real, content) => {
		const refusal = refuseFolder(facts(typed, real, content), "build");
		expect(refusal).toContain(words);
		expect(refusal).toContain(`不能写进“${typed}”`);
	});
});

describe("refuseFolder on Windows", () => {
	const onWindows = (typed: string): FolderFacts => {
		const project = "C:\\Users\\Li\\wiki";
		return {
			...{ typed, content: "nothing", isWindows: true },
			paths: [win32.resolve(project, typed)],
			homes: ["C:\\Users\\Li"],
			projects: [project],
			sources: [`${project}\\docs`, `${project}\\src`],
		};
	};

	test.each(["dist", ".\\dist", "dist\\", "D:\\www", "C:/www", "..\\www"])(
		"%j passes",
		(typed) => {
			expect(refuseFolder(onWindows(typed), "build")).toBeUndefined();
		},
	);

	test.each([
		["C:\\", ROOT],
		["c:/", ROOT],
		["D:\\", ROOT],
		["\\", ROOT],
		["\\\\server\\share\\", ROOT],
		["C:\\Users", IS_HOME],
		["c:\\users\\li", IS_HOME],
		["..", IS_HOME],
		[".", IS_PROJECT],
		["docs", SOURCE],
		["DOCS\\tool", SOURCE],
		["docs.", ODD],
		["docs ", ODD],
		["docs..", ODD],
		["dist.\\a", ODD],
		["CON", ODD],
		["nul.txt", ODD],
		["a\\com1", ODD],
		["D:", ODD],
		["D:www", ODD],
		["docs::$DATA", ODD],
		["a?", ODD],
		["\\\\?\\C:\\", ODD],
		["~", ODD],
	])("%j: %s", (typed, words) => {
		expect(refuseFolder(onWindows(typed), "build")).toContain(words);
	});
});

test.each([
	[
		"build",
		"不能写进“/”：这是整个磁盘。npm run build 会删掉文件夹里原有的东西，所以停下了，什么也没有动。换一个新的或空的文件夹，例如 DIST=dist npm run build。",
	],
	[
		"release",
		"不能写进“/”：这是整个磁盘。npm run release 会删掉文件夹里原有的东西，所以停下了，什么也没有动。换一个新的或空的文件夹，例如 npm run release -- /var/www/wiki。",
	],
] as const)("%s says what is wrong, where and what to do", (writer, words) => {
	expect(refuseFolder(facts("/"), writer)).toBe(words);
});
