import { describe, expect, test } from "vitest";
import { oldRouteScript } from "../../../../src/core/site/old-route-script.ts";

const SCRIPT = oldRouteScript([
	...["/", "/phones", "/deregistration", "/tool/lkl", "/常见说法"],
	"/a</script>",
]);

/** Where the script goes from a home page with a fragment. */
function follow(hash: string): string | undefined {
	let followed: string | undefined;
	const location = {
		hash,
		replace(address: string) {
			followed = address;
		},
	};
	const documentElement = { hidden: false };
	new Function("location", "document", SCRIPT)(location, { documentElement });
	expect(documentElement.hidden).toBe(followed !== undefined);
	return followed;
}

describe("oldRouteScript follows", () => {
	test.each([
		["#/phones", "phones/"],
		["#/phones?id=lakala", "phones/#lakala"],
		["#/deregistration?id=what-to-say", "deregistration/#what-to-say"],
		["#/tool/lkl?id=lkl", "tool/lkl/#lkl"],
		[
			"#/phones?id=_4%E6%8B%89%E5%8D%A1%E6%8B%89",
			"phones/#_4%E6%8B%89%E5%8D%A1%E6%8B%89",
		],
		[
			"#/phones?id=_4拉卡拉支付股份有限公司",
			"phones/#_4拉卡拉支付股份有限公司",
		],
		["#/phones?id=lakala，", "phones/#lakala，"],
		["#/phones?id=nosuchplace", "phones/#nosuchplace"],
		[
			"#/%E5%B8%B8%E8%A7%81%E8%AF%B4%E6%B3%95?id=one-saying",
			"%E5%B8%B8%E8%A7%81%E8%AF%B4%E6%B3%95/#one-saying",
		],
	])("%s to %s", (hash, address) => {
		expect(follow(hash)).toBe(address);
	});
});

describe("oldRouteScript leaves to the resolver", () => {
	test.each([
		"",
		"#",
		"#lookup",
		"#/",
		"#/?id=lookup",
		"#/nowhere",
		"#/phones/",
		"#/phones.md",
		"#/Phones",
		"#!/phones",
		"#phones",
		"#/phones?id=",
		"#/phones?q=822",
		"#/phones?id=lakala&q=822",
		"#/phones?id=lakala&from=timeline",
		"#/phones?id=lakala#wechat_redirect",
		"#/phones?id=a=b",
		"#/phones?id=lakala 快看",
		"#/phones?id=javascript:alert(1)",
		"#//elsewhere.example/",
		"#//phones",
		"#/\\elsewhere.example",
		"#/../phones",
		"#/constructor",
		"#/phones\n",
	])("%j", (hash) => {
		expect(follow(hash)).toBeUndefined();
	});
});

test("ends no script element", () => {
	expect(SCRIPT).not.toContain("<");
});
