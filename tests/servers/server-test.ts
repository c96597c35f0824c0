import { test as base } from "@playwright/test";
import type { Served } from "./served.ts";

/** What the projects of servers differ in. */
export interface ServerOptions {
	readonly served: Served;
}

/** A test of one server with one recipe. */
export const test = base.extend<ServerOptions>({
	served: [
		{ server: { name: "nginx", path: "" }, base: "/", folder: "", origin: "" },
		{ option: true },
	],
});
