import { once } from "node:events";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import {
	createServer,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import sirv from "sirv";
import { cachingOf } from "../../src/core/site/content-policy.ts";
import { STATIC } from "../tools/hosts.ts";

const BUILT = STATIC.root.folder;
/** What is kept for reading offline, in one file. */
export const PACK = /^\/assets\/offline-/;
/** Quick, for tests. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } };
const TYPES: Readonly<Record<string, string>> = {
	".css": "text/css",
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".json": "application/json",
	".svg": "image/svg+xml",
};
const PORTAL = "/portal-login";
const PORTAL_HTML =
	"<!DOCTYPE html><meta charset=utf-8><title>上网登录</title><h1>请登录后上网</h1>";

type Answer = (
	response: ServerResponse,
	file: {
		readonly headers: Readonly<Record<string, string>>;
		readonly body: Buffer;
	},
) => void;

/** What a bad network makes of a file; one that is held back comes with `mend`. */
export const SPOILINGS = {
	missing: (response) => {
		response.writeHead(404).end();
	},
	"cut off": (response, { headers, body }) => {
		response.writeHead(200, { ...headers, "content-length": body.length });
		response.write(body.subarray(0, body.length / 2), () => response.destroy());
	},
	halved: (response, { headers, body }) => {
		response.writeHead(200, headers);
		response.end(body.subarray(0, body.length / 2));
	},
	"a portal's page": (response) => {
		response.writeHead(200, { "content-type": TYPES[".html"] });
		response.end(PORTAL_HTML);
	},
	"sent to a portal": (response) => {
		response.writeHead(302, { location: PORTAL }).end();
	},
	"stuck halfway": (response, { headers, body }) => {
		response.writeHead(200, { ...headers, "content-length": body.length });
		response.write(body.subarray(0, body.length / 2));
	},
	stalled: () => undefined,
} as const satisfies Readonly<Record<string, Answer>>;

export type Spoiling = keyof typeof SPOILINGS;

export const KINDS = Object.keys(SPOILINGS).filter(
	(name): name is Spoiling => name in SPOILINGS,
);

/** Of each way in which a file fails, one: none of it comes, half of it passes for the whole, or it waits. */
export const EACH: readonly Spoiling[] = ["missing", "halved", "stalled"];

/** Whether a file comes in the end, without being asked for again. */
export function isHeld(spoiling: Spoiling): boolean {
	return spoiling === "stalled" || spoiling === "stuck halfway";
}

/** The built pages on a server of their own, which a test can spoil. */
export class SpoiledSite {
	/** Paths that were asked for. */
	readonly requests: string[] = [];
	/** What the browser said that each is for, such as `script`; `empty` where a script fetches it. */
	readonly uses = new Map<string, string>();
	/** Those of them that were answered badly, or not yet. */
	readonly spoilt: string[] = [];
	readonly folder: string;
	/**
	 * Whether the pack is sent compressed; as it is, workers leave it and fetch
	 * file by file.
	 */
	isPacked = false;
	readonly #server: Server;
	readonly #serve: ReturnType<typeof sirv>;
	#paths: RegExp | undefined;
	#spoiling: Spoiling = "missing";
	#held: (() => void)[] = [];

	constructor(folder = BUILT) {
		this.folder = folder;
		this.#serve = sirv(folder, { dev: true });
		this.#server = createServer((request, response) =>
			this.#answer(request, response),
		);
	}

	/** A site with files of its own, which can be replaced as by a new deploy. */
	static copy(name: string): SpoiledSite {
		const folder = resolve(`test-results/site-${name}`);
		rmSync(folder, { recursive: true, force: true });
		cpSync(BUILT, folder, { recursive: true });
		return new SpoiledSite(folder);
	}

	/** The address, once somebody listens there. */
	async serve(): Promise<string> {
		this.#server.listen(0, "127.0.0.1");
		await once(this.#server, "listening");
		const { port }: AddressInfo = Object(this.#server.address());
		return `http://127.0.0.1:${port}/`;
	}

	/** Spoil what is asked for from now on. */
	spoil(paths: RegExp, spoiling: Spoiling): void {
		this.#paths = paths;
		this.#spoiling = spoiling;
	}

	/** The network is well again, and what was held back comes. */
	mend(): void {
		this.#paths = undefined;
		for (const send of this.#held.splice(0)) send();
	}

	/** What is on its way does not come. */
	cut(): void {
		this.#held = [];
		this.#server.closeAllConnections();
	}

	read(name: string): string {
		return readFileSync(join(this.folder, name), "utf8");
	}

	write(name: string, content: string): void {
		writeFileSync(join(this.folder, name), content);
	}

	close(): void {
		this.#server.close();
		this.#server.closeAllConnections();
	}

	#answer(request: IncomingMessage, response: ServerResponse): void {
		const { pathname } = new URL(request.url ?? "/", "http://host");
		this.requests.push(pathname);
		if (!this.uses.has(pathname)) {
			this.uses.set(pathname, String(request.headers["sec-fetch-dest"]));
		}
		if (pathname === PORTAL) SPOILINGS["a portal's page"](response);
		else if (this.#paths?.test(pathname)) this.#answerBadly(request, response);
		else this.#send(request, response);
	}

	#answerBadly(request: IncomingMessage, response: ServerResponse): void {
		const { pathname } = new URL(request.url ?? "/", "http://host");
		this.spoilt.push(pathname);
		if (this.#spoiling === "stalled") {
			this.#held.push(() => this.#send(request, response));
			return;
		}
		const { headers, body } = this.#read(pathname);
		SPOILINGS[this.#spoiling](response, { headers, body });
		if (this.#spoiling === "stuck halfway") {
			this.#held.push(() => response.end(body.subarray(body.length / 2)));
		}
	}

	#send(request: IncomingMessage, response: ServerResponse): void {
		const { pathname } = new URL(request.url ?? "/", "http://host");
		if (this.isPacked && PACK.test(pathname)) {
			const { headers, body } = this.#read(pathname);
			response.writeHead(200, headers).end(body);
			return;
		}
		response.setHeader("cache-control", headersOf(pathname)["cache-control"]);
		this.#serve(request, response, () => {
			response.writeHead(404).end();
		});
	}

	#read(pathname: string) {
		const name = pathname.replace(/\/$/, "/index.html");
		const body = readFileSync(join(this.folder, name));
		const headers = headersOf(name);
		if (!this.isPacked || !PACK.test(pathname)) return { headers, body };
		return {
			headers: { ...headers, ...OF_ALL, "content-encoding": "br" },
			body: brotliCompressSync(body, QUALITY),
		};
	}
}

/** A header that a server gives to every file. */
const OF_ALL = { "x-content-type-options": "nosniff" };

/** Spoilt files are kept as long as whole ones. */
function headersOf(name: string) {
	return {
		"content-type": TYPES[extname(name)] ?? "application/octet-stream",
		"cache-control": cachingOf(name),
	};
}
