import { describe, expect, it, vi } from "vitest";
import { decodeStrictly } from "../../../../src/core/text/strict-decoder.ts";

describe("decodeStrictly", () => {
	it.each([
		["utf-8", [0xe6, 0xb3, 0xa8], "注"],
		["utf-8", [0xe6, 0xb3, 0xa8, 0xe9, 0x94], "注"],
		["utf-8", [0xe6], ""],
		["utf-8", [0xd7, 0xa2, 0xcf, 0xfa], undefined],
		["gb18030", [0xd7, 0xa2, 0xcf, 0xfa], "注销"],
		["gb18030", [0xd7, 0xa2, 0xcf], "注"],
		["gb18030", [0xff, 0xff], undefined],
	] as const)("reads %s %j as %s", (encoding, bytes, text) => {
		expect(decodeStrictly(encoding, bytes)).toBe(text);
	});

	it("answers nothing where the browser does not know the encoding", () => {
		vi.stubGlobal("TextDecoder", function refuse() {
			throw new RangeError("unknown encoding");
		});
		expect(decodeStrictly("gb18030", [0x41])).toBeUndefined();
		vi.unstubAllGlobals();
	});
});
