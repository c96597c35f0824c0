import { type IncomingHttpHeaders, request } from "node:http";

export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** How something is asked for; by itself, by GET with no headers. */
export interface Question {
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string;
}

/** Ask a server, without anything that a browser adds, follows or unpacks. */
export function ask(
	origin: string,
	path: string,
	{ method = "GET", headers = {}, body }: Question = {},
): Promise<Answer> {
	const { hostname, port } = new URL(origin);
	return new Promise((resolve, reject) => {
		const sent = request(
			{ hostname, port, path, method, headers: { ...headers } },
			async (response) => {
				try {
					const chunks: Buffer[] = [];
					for await (const chunk of response) chunks.push(chunk);
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body: Buffer.concat(chunks),
					});
				} catch (error) {
					reject(error);
				}
			},
		);
		sent.on("error", reject);
		sent.end(body);
	});
}
