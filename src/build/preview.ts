import { createReadStream, existsSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { claimAddress, readAddress } from "./address.ts";

const DIST = resolve("dist");
/** Path that the pages are served under, such as `/wiki/`. */
const BASE = process.env.BASE ?? "/";
const HASHED = /^\/assets\//;
const FOREVER = "public, max-age=31536000, immutable";

try {
	if (!existsSync(join(DIST, "index.html"))) {
		throw new Error(
			"还没有网页：先运行 npm run build，再运行 npm run preview。",
		);
	}
	const { host, port } = readAddress(process.env, 4173);
	await claimAddress({ host, port });
	servePages().listen(port, host);
	console.log(`http://${host}:${port}${BASE}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** As a static host does: compressed files, folders with a slash, `404.html` for the rest. */
function servePages() {
	const serve = sirv(DIST, {
		dev: true,
		gzip: true,
		brotli: true,
		setHeaders: (response, path) =>
			response.setHeader(
				"cache-control",
				HASHED.test(path) ? FOREVER : "no-cache",
			),
	});
	return createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? "/", "http://host");
		if (!pathname.startsWith(BASE)) {
			sendNotFound(response);
			return;
		}
		const path = pathname.slice(BASE.length);
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

function sendNotFound(response: ServerResponse): void {
	response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
	createReadStream(join(DIST, "404.html")).pipe(response);
}
