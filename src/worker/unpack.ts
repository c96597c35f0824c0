import type { PrecacheController } from "workbox-precaching";
import {
	createPackReader,
	isCompressed,
	isPackWorthwhile,
	packedType,
} from "../core/site/offline-pack.ts";

declare const self: ServiceWorkerGlobalScope;

/** Headers that apply to the pack's own response only. */
const OWN_HEADERS = [
	...["age", "cache-control", "cdn-cache-control", "content-encoding"],
	...["content-length", "date", "etag", "last-modified", "vary"],
	...["connection", "keep-alive", "transfer-encoding"],
];

/**
 * Fill the precache from a pack if most files are missing: one request instead
 * of one per file. A file that is missing there, or fails its integrity check,
 * is left to Workbox.
 *
 * @param url address of the pack
 * @throws TypeError if the pack is truncated; the files that arrived are kept
 */
export async function unpack(
	url: string,
	controller: PrecacheController,
): Promise<void> {
	const keys = controller.getURLsToCacheKeys();
	const cache = await self.caches.open(controller.strategy.cacheName);
	const kept = new Set((await cache.keys()).map((request) => request.url));
	const missing = new Map([...keys].filter(([, key]) => !kept.has(key)));
	if (!isPackWorthwhile({ missing: missing.size, total: keys.size })) return;
	const request = new AbortController();
	const { signal } = request;
	// The HTTP cache needs no copy of the pack.
	const response = await fetch(url, { cache: "no-store", signal });
	const { ok, headers, body } = response;
	if (!ok || !body || !isCompressed(headers.get("content-encoding"))) {
		request.abort();
		return;
	}
	const readFile = createPackReader();
	for await (const line of readLines(body)) {
		const file = readFile(line);
		const key = file && missing.get(new URL(file.url, location.href).href);
		if (!key) continue;
		const content = new TextEncoder().encode(file.text);
		const digest = await digestOf(content);
		if (digest !== controller.getIntegrityForCacheKey(key)) continue;
		const answer = { headers: headersOf(file.url, headers) };
		await cache.put(key, new Response(content, answer));
	}
}

async function* readLines(
	body: ReadableStream<Uint8Array>,
): AsyncGenerator<string> {
	const reader = body.getReader();
	const decoder = new TextDecoder();
	let rest = "";
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
		rest = lines.pop() ?? "";
		yield* lines;
	}
}

/** Compute a digest as in Workbox's list: `sha256-…`. */
async function digestOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
	const hash = await crypto.subtle.digest("SHA-256", content);
	return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

/** Make a file's headers from the pack's, so that the server's policy applies to every file. */
function headersOf(url: string, packs: Headers): Headers {
	const headers = new Headers(packs);
	for (const name of OWN_HEADERS) headers.delete(name);
	headers.set("content-type", packedType(url));
	return headers;
}
