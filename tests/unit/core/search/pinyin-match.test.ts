import { expect, test } from "vitest";
import { fitPinyin } from "../../../../src/core/search/pinyin-match.ts";

const RUIYINXIN = ["rui", "yin", "xin"];

test.each([
	["ruiyinxin", RUIYINXIN, "whole"],
	["ryx", RUIYINXIN, "initials"],
	["ruiyx", RUIYINXIN, "initials"],
	["ryinx", RUIYINXIN, "initials"],
	["ruiyinx", RUIYINXIN, "initials"],
	["ruiy", RUIYINXIN, "beginning"],
	["ry", RUIYINXIN, "beginning"],
	["ru", RUIYINXIN, "beginning"],
	["yinxin", RUIYINXIN, "inside"],
	["yinx", RUIYINXIN, "inside"],
	["inxin", RUIYINXIN, undefined],
	["yx", RUIYINXIN, undefined],
	["ruiyinxina", RUIYINXIN, undefined],
	["shd", ["shan", "de"], "initials"],
	["sd", ["shan", "de"], "initials"],
	["app", ["a", "p", "p"], "whole"],
	["12r", ["1", "2", "ren"], "initials"],
])("reads %j for %j as %j", (key, syllables, fit) => {
	expect(fitPinyin(key, { syllables, pinyin: syllables.join("") })).toBe(fit);
});
