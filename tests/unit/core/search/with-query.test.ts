import { expect, test } from "vitest";
import {
	plainQuery,
	withQuery,
} from "../../../../src/core/search/with-query.ts";

test.each([
	["#/phones", "瑞银", "#/phones?q=%E7%91%9E%E9%93%B6"],
	["#/phones?id=lakala", "卡", "#/phones?id=lakala&q=%E5%8D%A1"],
	["#/phones", "", "#/phones"],
	["#/phones", "'()*!", "#/phones?q=%27%28%29%2A%21"],
])("adds to %j the query %j", (address, query, whole) => {
	expect(withQuery(address, query)).toBe(whole);
});

test.each([
	["瑞银#信", "瑞银 信"],
	["  怎么注销？ ", "怎么注销"],
	["ＲＹＸ", "RYX"],
	["注".repeat(90), "注".repeat(60)],
	["%%%", ""],
])("lets an address hold of %j %j", (query, plain) => {
	expect(plainQuery(query)).toBe(plain);
});
