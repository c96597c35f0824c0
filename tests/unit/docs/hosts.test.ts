import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const themeColors = (file: string) =>
	[
		...readFileSync(file, "utf8").matchAll(
			/name="theme-color" content="([^"]+)"/g,
		),
	].map(([, color]) => color);

test("both hosts name the same colours to the browser", () => {
	const colors = themeColors("index.html");
	expect(colors).toHaveLength(2);
	expect(themeColors("src/core/site/static-page.ts")).toEqual(colors);
});
