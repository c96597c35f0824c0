import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAsked } from "../../../../src/node/serve/asked-path.ts";

const get = (target: string) => ({ method: "GET", target });

describe("readAsked", () => {
	test.each([
		["/", "/", "", ""],
		["/?q=1", "/", "", "?q=1"],
		["/phones", "/", "phones", "phones"],
		["/wiki/", "/wiki/", "", ""],
		["/wiki/phones?q=1", "/wiki/", "phones", "phones?q=1"],
		["/phones?q=//x", "/", "phones", "phones?q=//x"],
		["/phones?q=%", "/", "phones", "phones?q=%"],
		["/a?b?c", "/", "a", "a?b?c"],
		["/%E7%94%B5", "/", "电", "%E7%94%B5"],
		["http://x/phones", "/", "phones", "phones"],
		["/.well-known/a", "/", ".well-known/a", ".well-known/a"],
	])("%j under %j", (target, base, path, sent) => {
		expect(readAsked(get(target), base)).toEqual({ status: 200, path, sent });
	});

	test.each([
		["//", 404],
		["///", 404],
		["//[", 404],
		["//a:99999", 404],
		["//x//phones", 404],
		["/x//phones", 404],
		["/%2Fx/phones", 404],
		["/..//phones", 404],
		["/.//phones", 404],
		["/./phones", 404],
		["/a/../phones", 404],
		["/%2e%2e/phones", 404],
		["/..%2fphones", 404],
		["/a/..", 404],
		["/.git/config", 404],
		["/_headers", 404],
		["/phones/index.html.br", 404],
		["\\", 400],
		["/\\x/phones", 400],
		["/%5Cx/phones", 404],
		["/%00", 404],
		["/%0d%0aa:b", 404],
		["/%", 404],
		["/%E5%8", 404],
		["/%zz", 404],
		["/a#b", 400],
		["", 400],
		["*", 400],
		["?", 400],
		["x", 400],
		["http://x", 400],
		["http:///", 200],
	])("%j is answered with %i", (target, status) => {
		expect(readAsked(get(target), "/").status).toBe(status);
	});

	test("what stands beside the base is not there", () => {
		for (const target of ["/", "/wik", "/wiki", "/wikis/", "/WIKI/"]) {
			expect(readAsked(get(target), "/wiki/").status).toBe(404);
		}
	});

	test.each(["POST", "PUT", "DELETE", "TRACE", "OPTIONS", "PATCH", "get", ""])(
		"%j is refused",
		(method) => {
			expect(readAsked({ method, target: "/" }, "/").status).toBe(405);
		},
	);

	test("nothing leads to another host or out of the folder", () => {
		const parts = ["/", "\\", "..", ".", "%2f", "%5c", "%2e", "x", "?", "%"];
		const targets = fc
			.array(fc.constantFrom(...parts))
			.map((list) => `/${list.join("")}`);
		fc.assert(
			fc.property(targets, (target) => {
				const asked = readAsked(get(target), "/");
				if (asked.status !== 200) return;
				const url = new URL(`/${asked.sent}`, "http://host/");
				expect(url.host).toBe("host");
				expect(asked.path).not.toMatch(/(?:^|\/)\.\.(?:\/|$)/);
			}),
		);
	});
});
