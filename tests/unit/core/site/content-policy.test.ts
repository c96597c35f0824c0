import { describe, expect, test } from "vitest";
import {
	CACHING,
	cachingOf,
	contentPolicy,
	LASTING_POLICY,
	securityHeaders,
} from "../../../../src/core/site/content-policy.ts";

const policy = contentPolicy({ scripts: ["sha256-a"], styles: ["sha256-b"] });

describe("contentPolicy", () => {
	test.each([
		"default-src 'none'",
		"script-src 'self' 'sha256-a'",
		"style-src 'self' 'sha256-b'",
		"connect-src 'self'",
		"frame-src 'self'",
		"require-trusted-types-for 'script'",
		"trusted-types wiki",
	])("says %s", (directive) => {
		expect(policy.split("; ")).toContain(directive);
	});

	test.each(["unsafe-inline", "unsafe-eval", "http:", "https:", "*"])(
		"never says %s",
		(source) => {
			expect(policy).not.toContain(source);
		},
	);
});

describe("LASTING_POLICY", () => {
	test("has no digest, and nothing that would forbid what has one", () => {
		expect(LASTING_POLICY).not.toMatch(/sha256|script-src|style-src|default/);
		expect(LASTING_POLICY).toContain("trusted-types wiki");
	});
});

describe("securityHeaders", () => {
	test("be framed by nobody else, refer nobody, ask for nothing", () => {
		const headers = new Map(
			securityHeaders("a").map(({ name, value }) => [name, value]),
		);
		expect(headers.get("Content-Security-Policy")).toBe(
			"a; frame-ancestors 'self'",
		);
		expect(headers.get("Referrer-Policy")).toBe("no-referrer");
		expect(headers.get("Permissions-Policy")).toContain("geolocation=()");
		expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
	});
});

describe("cachingOf", () => {
	test.each([
		["/", CACHING.pages],
		["/phones/", CACHING.pages],
		["/phones/index.html", CACHING.pages],
		["/phones/lakala/", CACHING.pages],
		["/assets/host-a.js", CACHING.assets],
		["/assets/offline-a.json", CACHING.assets],
		["/service-worker.js", CACHING.others],
		["/404.html", CACHING.others],
		["/manifest.json", CACHING.others],
		["/directory.csv", CACHING.others],
		["/vcards/lakala.vcf", CACHING.others],
		["/xindex.html", CACHING.others],
	])("%s is %s", (path, caching) => {
		expect(cachingOf(path)).toBe(caching);
	});
});
