import { expect, test } from "vitest";
import {
	formatStaticRoute,
	staticFile,
} from "../../../../src/core/links/static-route.ts";

test.each([
	["/", "/phones", "lakala", "phones/#lakala"],
	["/tool/lkl", "/phones", "lakala", "../../phones/#lakala"],
	["/phones", "/", undefined, "../"],
	["/", "/", undefined, "./"],
	["/phones", "/phones", "lakala", "#lakala"],
	["/phones", "/phones", undefined, "../phones/"],
	["/tool/lkl", "/tool/jsy", undefined, "../../tool/jsy/"],
])("from %j to %j %j is %j", (from, page, id, address) => {
	expect(formatStaticRoute(from, page, id)).toBe(address);
	const file = (path: string) =>
		new URL(`${path}/`.replace("//", "/"), "https://a.example/");
	expect(new URL(address, file(from)).pathname).toBe(file(page).pathname);
});

test.each([
	["/", "index.html"],
	["/tool/lkl", "tool/lkl/index.html"],
])("%j is the file %j", (page, file) => {
	expect(staticFile(page)).toBe(file);
});
