import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import {
	CACHING,
	LASTING_POLICY,
	PAGE_VARYING,
} from "../../src/core/site/content-policy.ts";
import { parseHeaders } from "../../src/core/site/server-files.ts";
import { type Answer, ask } from "./ask.ts";
import { test } from "./server-test.ts";

interface Kind {
	/** Under the wiki's path; of a name that changes, an expression. */
	readonly address: string | RegExp;
	readonly type: RegExp;
	readonly caching?: string;
	readonly isCompressed?: boolean;
	readonly status?: number;
	/** Where it is not the address. */
	readonly file?: string;
}

const HTML = /^text\/html; charset=utf-8$/;
const SCRIPT = /^(?:text|application)\/javascript; charset=utf-8$/;
const STYLE = /^text\/css; charset=utf-8$/;
const JSON_TYPE = /^application\/json$/;
const PNG = /^image\/png$/;
const { assets: FOR_EVER, pages: A_MINUTE } = CACHING;
const { others: NO_CACHE, shared: FOR_CDNS } = CACHING;

const KINDS: Readonly<Record<string, Kind>> = {
	"the home page": {
		...{ address: "", file: "index.html", type: HTML },
		caching: A_MINUTE,
	},
	"the largest page": {
		address: "phones/",
		file: "phones/index.html",
		type: HTML,
		caching: A_MINUTE,
	},
	"a page of an entry": {
		address: "phones/lakala/",
		file: "phones/lakala/index.html",
		type: HTML,
		caching: A_MINUTE,
	},
	"a page with a query": {
		address: "phones/?id=lakala&q=%E4%B8%80",
		file: "phones/index.html",
		type: HTML,
		caching: A_MINUTE,
	},
	"an address that is none": {
		address: "no/such/page",
		file: "404.html",
		type: HTML,
		status: 404,
	},
	"an address that is none, with a slash": {
		address: "no/such/page/",
		file: "404.html",
		type: HTML,
		status: 404,
	},
	"an old script": {
		address: "assets/host-00000000.js",
		file: "404.html",
		type: HTML,
		status: 404,
	},
	"an old table": {
		address: "directory-2020.csv",
		file: "404.html",
		type: HTML,
		status: 404,
	},
	"a script": {
		address: /^assets\/host-.*\.js$/,
		type: SCRIPT,
		caching: FOR_EVER,
	},
	"a style": {
		address: /^assets\/static-search-.*\.css$/,
		type: STYLE,
		caching: FOR_EVER,
	},
	"the search's names": {
		address: /^data-[\w-]+\/search-names\.json$/,
		type: JSON_TYPE,
	},
	"a preview": {
		address: /^assets\/preview-.*\.png$/,
		type: PNG,
		caching: FOR_EVER,
		isCompressed: false,
	},
	"the worker": { address: "service-worker.js", type: SCRIPT },
	"the manifest": { address: "manifest.json", type: JSON_TYPE },
	"the directory as JSON": { address: "directory.json", type: JSON_TYPE },
	"its schema": { address: "directory.schema.json", type: JSON_TYPE },
	"the directory as a table": {
		address: "directory.csv",
		type: /^text\/csv; charset=utf-8$/,
	},
	"a card": {
		address: /^vcards\/lakala\.vcf$/,
		type: /^text\/vcard; charset=utf-8$/,
	},
	"the site map": {
		address: "sitemap.xml",
		type: /^(?:text|application)\/xml; charset=utf-8$/,
	},
	"the feed": {
		address: "feed.xml",
		type: /^application\/atom\+xml; charset=utf-8$/,
	},
	"the rules for robots": {
		address: "robots.txt",
		type: /^text\/plain; charset=utf-8$/,
		isCompressed: false,
	},
	"the icon": { address: "icon.svg", type: /^image\/svg\+xml$/ },
	"an image": { address: "icon-192.png", type: PNG, isCompressed: false },
};

/** What a reader's browser says that it can unpack, and what then comes. */
const ENCODINGS = [
	{ accepted: "", sent: "", file: "" },
	{ accepted: "gzip", sent: "gzip", file: ".gz" },
	{ accepted: "gzip, deflate, br, zstd", sent: "br", file: ".br" },
];

for (const [name, kind] of Object.entries(KINDS)) {
	for (const encoding of ENCODINGS) {
		test(`sends ${name} as it should be, to “${encoding.accepted}”`, async ({
			served,
		}) => {
			const { origin, base, folder, server } = served;
			const address = findAddress(folder, kind.address);
			const hasBrotli = server.name === "caddy" || server.brotli !== undefined;
			test.skip(encoding.sent === "br" && !hasBrotli, "nginx 没有 Brotli 模块");
			const { isCompressed = true, status = 200, caching = NO_CACHE } = kind;
			const answer = await ask(origin, base + address, {
				headers: acceptOnly(encoding.accepted),
			});
			const file = join(folder, kind.file ?? address);
			const { headers, body } = answer;
			expect(answer.status).toBe(status);
			expect(headers["content-type"]).toMatch(kind.type);
			expect(headers["cache-control"]).toBe(caching);
			expect(headers["cdn-cache-control"]).toBe(
				caching === FOR_EVER ? undefined : FOR_CDNS,
			);
			expectSecurity(answer, folder);
			expect(headers["content-encoding"] ?? "").toBe(
				isCompressed ? encoding.sent : "",
			);
			const wanted = readFileSync(isCompressed ? file + encoding.file : file);
			expect(body.equals(wanted)).toBe(true);
			// Caddy sends what is compressed in pieces.
			expect(headers["content-length"] ?? String(wanted.length)).toBe(
				String(wanted.length),
			);
			if (isCompressed) expect(headers.vary).toBe("Accept-Encoding");
		});
	}

	test(`answers HEAD for ${name} like GET, without a body`, async ({
		served,
	}) => {
		const { origin, base, folder } = served;
		const path = base + findAddress(folder, kind.address);
		const headers = acceptOnly("gzip");
		const got = await ask(origin, path, { headers });
		const head = await ask(origin, path, { method: "HEAD", headers });
		expect(head.body.length).toBe(0);
		const own = { date: "", "content-length": "", "transfer-encoding": "" };
		expect({ ...head.headers, ...own }).toEqual({ ...got.headers, ...own });
		expect(head.status).toBe(got.status);
	});

	test(`does not send ${name} again`, async ({ served }) => {
		const { origin, base, folder } = served;
		const path = base + findAddress(folder, kind.address);
		const etags = new Map<string, string>();
		for (const { accepted } of ENCODINGS) {
			const headers = acceptOnly(accepted);
			const first = await ask(origin, path, { headers });
			const { etag = '"none"' } = first.headers;
			const again = await ask(origin, path, {
				headers: { ...headers, "if-none-match": etag },
			});
			if (kind.status === 404) {
				expect(again.status).toBe(404);
				expect(again.body.length).toBeGreaterThan(1000);
				continue;
			}
			expect(again.status).toBe(304);
			expect(again.body.length).toBe(0);
			expect(again.headers["cache-control"]).toBe(kind.caching ?? NO_CACHE);
			etags.set(first.headers["content-encoding"] ?? "", etag);
		}
		expect(new Set(etags.values()).size).toBe(etags.size);
	});
}

test("sends compressed files to those who come through a cache", async ({
	served: { origin, base },
}) => {
	const { headers } = await ask(origin, `${base}phones/`, {
		headers: { ...acceptOnly("gzip"), via: "1.1 cache" },
	});
	expect(headers["content-encoding"]).toBe("gzip");
});

test("leads to the page with a slash, on whatever host and port, with the query", async ({
	served: { origin, base },
}) => {
	const { status, headers } = await ask(origin, `${base}phones?id=lakala`);
	expect([301, 302, 307, 308]).toContain(status);
	expect(headers.location).toBe(`${base}phones/?id=lakala`);
	expect(headers["cache-control"]).toBe(NO_CACHE);
	// A browser would take it for the answer to any other place.
	expect(headers["no-vary-search"]).toBeUndefined();
	const page = await ask(origin, `${base}phones/?id=lakala`);
	expect(page.headers["no-vary-search"]).toBe(PAGE_VARYING.value);
	const none = await ask(origin, `${base}nothing/?id=lakala`);
	expect(none.headers["no-vary-search"]).toBeUndefined();
});

test("leads to the wiki's path with a slash, and has nothing beside it", async ({
	served: { origin, base, folder },
}) => {
	test.skip(base === "/", "there is nothing beside /");
	const { status, headers } = await ask(origin, base.slice(0, -1));
	expect([301, 302, 307, 308]).toContain(status);
	expect(headers.location).toBe(base);
	for (const path of ["/", "/index.html", "/phones/", "/wikis/"]) {
		expectNotFound(await ask(origin, path), folder);
	}
});

test("lists no folder, and shows no hidden file and no compressed one", async ({
	served: { origin, base, folder },
}) => {
	writeFileSync(join(folder, ".secret"), "secret");
	writeFileSync(join(folder, "assets/.secret"), "secret");
	for (const path of [
		"assets/",
		"tool/",
		".secret",
		"assets/.secret",
		"%2esecret",
		"_headers",
		"phones/index.html.gz",
		"phones/index.html.br",
		"phones/index.html%2egz",
		"index.html~",
	]) {
		expectNotFound(await ask(origin, base + path), folder);
	}
});

test("serves nothing outside its folder", async ({
	served: { origin, base },
}) => {
	const outside = ["static-wiki.servers", "static-root.servers"];
	for (const up of ["..", "../", "..%2f", "%2e%2e/", "..%5c", "x/../../"]) {
		for (const name of [...outside, "../package.json"]) {
			for (const path of [base + up, base.slice(0, -1) + up]) {
				const answer = await ask(origin, `${path}/${name}`);
				expect([400, 404], path).toContain(answer.status);
				expect(answer.body.toString()).not.toContain("xiaowei-zhuxiao");
			}
		}
	}
	for (const path of ["%00", "phones/%00", "%", "%ff", "a".repeat(4000)]) {
		const { status } = await ask(origin, base + path);
		expect([400, 404, 414], path).toContain(status);
	}
});

for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
	for (const address of ["phones/", "directory.json", "no/such/page"]) {
		test(`refuses ${method} ${address}, and says nothing more`, async ({
			served: { origin, base },
		}) => {
			const answer = await ask(origin, base + address, {
				method,
				body: "secret",
			});
			expect([403, 404, 405]).toContain(answer.status);
			const text = answer.body.toString();
			expect(text).not.toContain("secret");
			expect(text.length).toBeLessThan(200);
			expect(answer.headers.server ?? "").not.toMatch(/\d/);
		});
	}
}

function acceptOnly(encodings: string): Readonly<Record<string, string>> {
	return encodings ? { "accept-encoding": encodings } : {};
}

/** @throws where no file has such a name */
function findAddress(folder: string, address: string | RegExp): string {
	if (typeof address === "string") return address;
	const name = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.map((each) => each.replaceAll("\\", "/"))
		.find((each) => address.test(each));
	if (!name) throw new Error(`${folder} has no ${address}.`);
	return name;
}

/** Each header is that of `_headers`, of the policy what does not change; and no version. */
function expectSecurity({ headers }: Answer, folder: string): void {
	expect(headers.server ?? "").not.toMatch(/\d/);
	const published = parseHeaders(
		readFileSync(join(folder, "_headers"), "utf8"),
	);
	expect(published.length).toBeGreaterThan(4);
	for (const { name, value } of published) {
		const sent = headers[name.toLowerCase()];
		if (name !== "Content-Security-Policy") {
			expect(sent, name).toBe(value);
			continue;
		}
		expect(sent).toBe(`${LASTING_POLICY}; frame-ancestors 'self'`);
		const whole = `object-src 'none'; ${value}`.split("; ");
		expect(whole).toEqual(expect.arrayContaining(String(sent).split("; ")));
	}
}

function expectNotFound(answer: Answer, folder: string): void {
	expect(answer.status).toBe(404);
	const page = readFileSync(join(folder, "404.html"));
	expect(answer.body.equals(page)).toBe(true);
	expectSecurity(answer, folder);
}
