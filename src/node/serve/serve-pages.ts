import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import {
	cachingOf,
	isPagePath,
	PAGE_VARYING,
} from "../../core/site/content-policy.ts";
import { fileType } from "../../core/site/file-type.ts";
import { parseHeaders } from "../../core/site/server-files.ts";
import { readAsked } from "./asked-path.ts";

/** A folder that the build wrote, and the path that it is served under. */
export interface ServedPages {
	readonly folder: string;
	readonly base: string;
}

/** Response to malformed requests. */
const BAD_REQUEST =
	"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
const NOT_ALLOWED =
	"HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

/**
 * Serve built pages as a static host does: compressed files, folders with a
 * slash, `404.html` for the rest, and the headers that the build wrote for
 * hosts. No request ends the server.
 */
export function servePages({ folder, base }: ServedPages): Server {
	const serve = sirv(folder, {
		dev: true,
		gzip: true,
		brotli: true,
		setHeaders,
	});
	const server = createServer((request, response) => {
		const { method = "", url: target = "" } = request;
		const asked = readAsked({ method, target }, base);
		try {
			for (const { name, value } of readHeaders(folder)) {
				response.setHeader(name, value);
			}
			if (asked.status !== 200) {
				refuse(response, asked.status, folder);
				return;
			}
			if (isFolder(folder, asked.path)) {
				response.writeHead(301, { location: withSlash(base + asked.sent) });
				response.end();
				return;
			}
			request.url = `/${asked.sent}`;
			// An inverted range would end the process; ignoring ranges is allowed.
			delete request.headers.range;
			serve(request, response, () => refuse(response, 404, folder));
		} catch {
			// A build is replacing the folder.
			response.writeHead(503, { "retry-after": "1" }).end();
		}
	});
	server.on("clientError", (_error, socket) => socket.end(BAD_REQUEST));
	server.on("connect", (_request, socket) => socket.end(NOT_ALLOWED));
	return server;
}

function setHeaders(response: ServerResponse, path: string): void {
	response.setHeader("cache-control", cachingOf(path));
	if (isPagePath(path)) {
		response.setHeader(PAGE_VARYING.name, PAGE_VARYING.value);
	}
	const type = fileType(path);
	if (type) response.setHeader("content-type", type);
}

/** Read for every response, because a build may have changed them. */
function readHeaders(folder: string) {
	return parseHeaders(readFileSync(join(folder, "_headers"), "utf8"));
}

function isFolder(folder: string, path: string): boolean {
	return (
		path !== "" &&
		!path.endsWith("/") &&
		existsSync(join(folder, path, "index.html"))
	);
}

function withSlash(address: string): string {
	return address.replace(/(?=\?)|$/, "/");
}

function refuse(
	response: ServerResponse,
	status: 400 | 404 | 405,
	folder: string,
): void {
	if (status !== 404) {
		response.writeHead(status, { allow: "GET, HEAD", connection: "close" });
		response.end();
		return;
	}
	const page = readFileSync(join(folder, "404.html"));
	response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
	response.end(page);
}
