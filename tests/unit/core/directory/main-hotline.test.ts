import { expect, test } from "vitest";
import { parseHotlines } from "../../../../src/core/directory/entry-field.ts";
import { mainHotline } from "../../../../src/core/directory/main-hotline.ts";

test.each([
	["95016", "95016"],
	["400-881-61、95016", "95016"],
	["95016、400-117-7777", "95016"],
	["400-881-61", "400-881-61"],
	["没有查到", undefined],
])("of %s is %s", (value, printed) => {
	const hotlines = parseHotlines("客服电话", value);
	expect(mainHotline(hotlines)?.phone.printed).toBe(printed);
});
