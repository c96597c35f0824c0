import { once } from "node:events";
import { connect, createServer } from "node:net";

/** A server in front of another one, which counts what passes. */
export interface CountingProxy {
	readonly url: string;
	/** Requests, and bytes of the answers with their headers, since `reset`. */
	readonly requests: number;
	readonly bytes: number;
	reset(): void;
	close(): void;
}

/**
 * Count all that a server sends, also to workers, of which a browser's own
 * inspector says nothing.
 *
 * @param origin such as `http://127.0.0.1:1234`
 */
export async function countingProxy(origin: string): Promise<CountingProxy> {
	const { hostname, port } = new URL(origin);
	let requests = 0;
	let bytes = 0;
	const proxy = createServer((reader) => {
		const server = connect(Number(port), hostname);
		reader.on("data", (data) => {
			// A browser sends one request at a time through a connection.
			if (/^GET /.test(data.toString("latin1"))) requests += 1;
		});
		server.on("data", (data) => {
			bytes += data.length;
		});
		reader.pipe(server).pipe(reader);
		reader.on("error", () => server.destroy());
		server.on("error", () => reader.destroy());
	});
	proxy.listen(0, "127.0.0.1");
	await once(proxy, "listening");
	const address = proxy.address();
	const own = typeof address === "object" ? address?.port : undefined;
	return {
		url: `http://127.0.0.1:${own}`,
		get requests() {
			return requests;
		},
		get bytes() {
			return bytes;
		},
		reset: () => {
			requests = 0;
			bytes = 0;
		},
		close: () => proxy.close(),
	};
}
