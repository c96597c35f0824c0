import { expect, test } from "vitest";
import { dialableFirst } from "../../../../src/core/directory/dialable-first.ts";
import { parseHotlines } from "../../../../src/core/directory/entry-field.ts";

test.each([
	["400-881-61、95016", ["95016", "400-881-61"]],
	["95016、400-117-7777", ["95016", "400-117-7777"]],
	["没有查到", []],
])("of %s are %j", (value, printed) => {
	const hotlines = dialableFirst(parseHotlines("客服电话", value));
	expect(hotlines.map(({ phone }) => phone.printed)).toEqual(printed);
});
