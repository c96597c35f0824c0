import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { servePages } from "../../../../src/node/serve/serve-pages.ts";

const HOST = "127.0.0.1";
const FILES = {
	_headers: "/*\n  X-Wiki: yes\n",
	"index.html": "home",
	"404.html": "not found",
	"phones/index.html": "phones",
	"x/index.html": "x",
	"directory.csv": "a",
	"vcards/all.vcf": "b",
	"vcards/all.vcf.gz": gzipSync("b"),
	"feed.xml": "c",
	"sitemap.xml": "d",
	"assets/host.js": "e",
	".made-by": "f",
};

let folder = "";
let server: Server;
let port = 0;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "pages-"));
	for (const [name, content] of Object.entries(FILES)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	server = servePages({ folder, base: "/" }).listen(0, HOST);
	await once(server, "listening");
	const address = server.address();
	port = typeof address === "object" && address ? address.port : 0;
});
afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

describe("servePages survives", () => {
	test.each([
		["GET //", 404],
		["GET ///", 404],
		["GET //[", 404],
		["GET //a:99999", 404],
		["GET //x//phones", 404],
		["GET //phones", 404],
		["GET /..//phones", 404],
		["GET /../../etc/passwd", 404],
		["GET /%2e%2e/%2e%2e/etc/passwd", 404],
		["GET /.made-by", 404],
		["GET /_headers", 404],
		["GET /nothing", 404],
		["GET /phones/nothing", 404],
		[`GET /${"a".repeat(300)}`, 404],
		[`GET /${"a/".repeat(4000)}`, 404],
		[`GET /${"a".repeat(20_000)}`, 400],
		["GET /%", 404],
		["GET /%E5%8", 404],
		["GET /%00", 404],
		["GET /\\x/phones", 400],
		["GET *", 400],
		["GET phones", 400],
		["GET http://[", 400],
		["POST /", 405],
		["PUT /a", 405],
		["DELETE /phones/", 405],
		["TRACE /", 405],
		["OPTIONS *", 405],
		["PATCH //[", 405],
		["CONNECT a:443", 405],
		["BREW /", 400],
		["get /", 400],
		["", 400],
		["\u0000\u0001", 400],
	])("%j: %i", async (line, status) => {
		expect(await statusOf(line)).toBe(status);
		expect(await statusOf("GET /phones/")).toBe(200);
	});

	test("a range that ends before it begins", async () => {
		const answer = await ask("GET /directory.csv", "Range: bytes=5-2");
		expect(answer).toMatch(/^HTTP\/1\.1 200 /);
		expect(await statusOf("GET /")).toBe(200);
	});

	test("a folder that a build is just replacing", async () => {
		const away = servePages({ folder: join(folder, "away"), base: "/" });
		away.listen(0, HOST);
		await once(away, "listening");
		const address = away.address();
		const other = typeof address === "object" && address ? address.port : 0;
		const first = await fetch(`http://${HOST}:${other}/`);
		const second = await fetch(`http://${HOST}:${other}/`);
		away.close();
		expect([first.status, second.status]).toEqual([503, 503]);
	});
});

describe("servePages", () => {
	test.each([
		["/directory.csv", "text/csv; charset=utf-8"],
		["/vcards/all.vcf", "text/vcard; charset=utf-8"],
		["/feed.xml", "application/atom+xml; charset=utf-8"],
		["/sitemap.xml", "application/xml; charset=utf-8"],
		["/phones/", "text/html;charset=utf-8"],
		["/nothing", "text/html; charset=utf-8"],
	])("%s is %s", async (address, type) => {
		const answer = await ask(`GET ${address}`, "Accept-Encoding: gzip");
		expect(headerOf(answer, "content-type")).toBe(type);
		expect(headerOf(answer, "x-wiki")).toBe("yes");
	});

	test.each([
		["/phones", "/phones/"],
		["/phones?q=//a", "/phones/?q=//a"],
		["/x", "/x/"],
	])("%s leads to %s", async (address, location) => {
		const answer = await ask(`GET ${address}`);
		expect(headerOf(answer, "location")).toBe(location);
	});

	test("a refused method is told which are allowed", async () => {
		const answer = await ask("POST /", "Content-Length: 3", "abc");
		expect(headerOf(answer, "allow")).toBe("GET, HEAD");
	});

	test("HEAD has no body", async () => {
		expect(await ask("HEAD /phones/")).toMatch(/\r\n\r\n$/);
	});
});

/** What a request line of one's own is answered with, byte by byte. */
async function ask(line: string, header = "X: x", body = ""): Promise<string> {
	const socket = connect(port, HOST);
	let answer = "";
	socket.setEncoding("utf8").on("data", (text) => {
		answer += text;
	});
	socket.on("error", () => undefined);
	socket.write(
		`${line} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${header}\r\n\r\n${body}`,
	);
	await once(socket, "close");
	return answer;
}

async function statusOf(line: string): Promise<number> {
	return Number(/^HTTP\/1\.1 (\d+)/.exec(await ask(line))?.[1]);
}

function headerOf(answer: string, name: string): string | undefined {
	return new RegExp(`^${name}: (.*)\r$`, "im").exec(answer)?.[1];
}
