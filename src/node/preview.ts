import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { CACHING } from "../core/site/content-policy.ts";
import { parseHeaders } from "../core/site/server-files.ts";
import { claimAddress, readAddress } from "./serve/address.ts";
import { readSiteAddress } from "./serve/site-address.ts";

const DIST = resolve(process.env.DIST ?? "dist");
const HASHED = /^\/assets\//;

try {
	if (!existsSync(join(DIST, "index.html"))) {
		throw new Error(
			"还没有网页：先运行 npm run build，再运行 npm run preview。",
		);
	}
	const { host, port } = readAddress(process.env, 4173);
	const { base } = readSiteAddress(process.env);
	await claimAddress({ host, port });
	servePages(base).listen(port, host);
	console.log(`http://${host}:${port}${base}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/**
 * As a static host does: compressed files, folders with a slash, `404.html` for
 * the rest, and the headers that the build wrote for hosts.
 *
 * @param base path that the pages are served under
 */
function servePages(base: string) {
	const serve = sirv(DIST, {
		dev: true,
		gzip: true,
		brotli: true,
		setHeaders: (response, path) =>
			response.setHeader(
				"cache-control",
				HASHED.test(path) ? CACHING.assets : CACHING.pages,
			),
	});
	return createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? "/", "http://host");
		for (const { name, value } of readHeaders()) {
			response.setHeader(name, value);
		}
		if (!pathname.startsWith(base)) {
			sendNotFound(response);
			return;
		}
		const path = pathname.slice(base.length);
		if (
			path !== "" &&
			existsSync(join(DIST, path, "index.html")) &&
			!path.endsWith("/")
		) {
			response.writeHead(301, { location: `${pathname}/${search}` }).end();
			return;
		}
		request.url = `/${path}${search}`;
		serve(request, response, () => sendNotFound(response));
	});
}

/** Read for every response, because a build may have changed them. */
function readHeaders() {
	return parseHeaders(readFileSync(join(DIST, "_headers"), "utf8"));
}

function sendNotFound(response: ServerResponse): void {
	response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
	createReadStream(join(DIST, "404.html")).pipe(response);
}
