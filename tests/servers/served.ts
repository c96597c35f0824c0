import type { Server } from "../tools/find-server.ts";

/** A folder of pages that a server serves by its recipe. */
export interface Served {
	readonly server: Server;
	readonly base: string;
	readonly folder: string;
	readonly origin: string;
}

/** What `npm run test:servers` has started. */
export function readServed(): readonly Served[] {
	const { SERVED } = process.env;
	if (!SERVED) throw new Error("请运行：npm run test:servers");
	return JSON.parse(SERVED);
}
