import { expect, test } from "vitest";
import {
	docsifyHost,
	staticHost,
} from "../../../../src/core/site/page-hosts.ts";

test.each([
	[docsifyHost("/a"), "#/phones?id=lakala", "/x.csv", "/docs/x.png"],
	[staticHost("/"), "phones/#lakala", "./x.csv", "./x.png"],
	[staticHost("/tool/a"), "../../phones/#lakala", "../../x.csv", "../../x.png"],
	[staticHost("/phones"), "#lakala", "../x.csv", "../x.png"],
	[
		staticHost("/_404", "/wiki/"),
		"/wiki/phones/#lakala",
		"/wiki/x.csv",
		"/wiki/x.png",
	],
])("%o has its own addresses", (host, place, file, image) => {
	expect(host.href("/phones", "lakala")).toBe(place);
	expect(host.fileHref("/x.csv")).toBe(file);
	expect(host.imageHref("/x.png")).toBe(image);
});

test("stays on a page that is shown at any address", () => {
	const { href } = staticHost("/_404", "/wiki/");
	expect(href("/_404", "not-found")).toBe("#not-found");
	expect(href("/")).toBe("/wiki/");
});
