import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { brotliCompressSync, gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".md": "text/markdown; charset=utf-8",
	".svg": "image/svg+xml",
};
/** Eight packets or so: small enough to share the line, few enough timers. */
const CHUNK = 12_000;

/** A line that is slower than this machine's own. */
export interface Link {
	/** Until the first byte of each answer. */
	readonly latencyMilliseconds: number;
	readonly bytesPerSecond: number;
}

/** An answer that was sent. */
export interface Sent {
	readonly path: string;
	/** Of the body, compressed. */
	readonly bytes: number;
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** How a folder is served, where that differs from a plain static host. */
export interface Serving {
	/** Brotli instead of gzip. */
	readonly hasBrotli?: boolean;
	/** Paths that are answered as if nothing were there. */
	readonly refused?: RegExp;
	/** What is done to a page before it is sent. */
	readonly rewrite?: (html: string) => string;
	/** Sent with everything, beside what says what it is. */
	readonly headers?: Readonly<Record<string, string>>;
}

/** A served folder. */
export interface FolderServer {
	readonly url: string;
	/** Serve another folder in its place, as after a deploy. */
	replace(folder: string): void;
	/** What was sent since it was last emptied. */
	readonly sent: Sent[];
	/** Answers go through this line, all of them together. */
	link: Link | undefined;
	close(): void;
}

interface Body {
	readonly type: string;
	readonly encoding: "br" | "gzip" | undefined;
	readonly bytes: Buffer;
}

/**
 * Serve a folder on this machine, compressed as static hosts do. The bytes are
 * counted and the line is slowed down here, not in Chromium's inspector, which
 * does neither for what workers ask for.
 */
export async function serveFolder(
	first: string,
	serving: Serving = {},
): Promise<FolderServer> {
	let folder = first;
	const bodies = new Map<string, Body | undefined>();
	/** When the line is free again. */
	let freeAt = 0;
	const server = createServer(async ({ url = "/" }, response) => {
		const { pathname } = new URL(url, "http://localhost");
		const path = decodeURIComponent(pathname);
		if (!bodies.has(path)) bodies.set(path, readBody(folder, path, serving));
		const body = bodies.get(path);
		result.sent.push({ path, bytes: body?.bytes.length ?? 0, at: Date.now() });
		const { link } = result;
		if (link) await pause(link.latencyMilliseconds);
		writeHead(response, body, serving.headers);
		const bytes = body?.bytes ?? Buffer.alloc(0);
		for (let at = 0; link && at < bytes.length; at += CHUNK) {
			const chunk = bytes.subarray(at, at + CHUNK);
			const now = performance.now();
			freeAt =
				Math.max(freeAt, now) + (chunk.length / link.bytesPerSecond) * 1000;
			await pause(freeAt - now);
			response.write(chunk);
		}
		response.end(link ? undefined : bytes);
	});
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", resolve);
	});
	const address = server.address();
	if (address === null || typeof address === "string") {
		throw new Error("The server has no port.");
	}
	const result: FolderServer = {
		url: `http://127.0.0.1:${address.port}/`,
		sent: [],
		link: undefined,
		replace: (other) => {
			folder = other;
			bodies.clear();
		},
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
	return result;
}

/** `/` is `/index.html`, and `/a` may be `/a.html`. */
function readBody(
	folder: string,
	path: string,
	{ hasBrotli = false, refused, rewrite }: Serving,
): Body | undefined {
	if (refused?.test(path)) return undefined;
	const base = join(folder, normalize(path));
	const file = [join(base, "index.html"), base, `${base}.html`].find(
		(each) => existsSync(each) && statSync(each).isFile(),
	);
	if (!file) return undefined;
	const type = TYPES[extname(file)];
	const read = readFileSync(file);
	if (!type) {
		return {
			...{ type: "application/octet-stream", encoding: undefined },
			bytes: read,
		};
	}
	const isPage = rewrite && file.endsWith(".html");
	const bytes = isPage ? Buffer.from(rewrite(read.toString())) : read;
	if (!hasBrotli) return { type, encoding: "gzip", bytes: gzipSync(bytes) };
	const ready = `${file}.br`;
	const isReady = !isPage && existsSync(ready);
	return {
		...{ type, encoding: "br" },
		bytes: isReady ? readFileSync(ready) : brotliCompressSync(bytes),
	};
}

function writeHead(
	response: ServerResponse,
	body: Body | undefined,
	headers: Serving["headers"],
): void {
	response.writeHead(body ? 200 : 404, {
		"content-type": body?.type ?? "text/plain",
		"content-length": body?.bytes.length ?? 0,
		"cache-control": "max-age=600",
		...headers,
		...(body?.encoding ? { "content-encoding": body.encoding } : {}),
	});
}
