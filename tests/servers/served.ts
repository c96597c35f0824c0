import type { Server } from "../tools/find-server.ts";

/** A folder of pages that a server serves by its recipe. */
export interface Served {
	readonly server: Server;
	readonly base: string;
	readonly folder: string;
	readonly origin: string;
}

/** The servers that the tests' runner has started; none without it. */
export function readServed(): readonly Served[] {
	const { SERVED } = process.env;
	return SERVED ? JSON.parse(SERVED) : [];
}
