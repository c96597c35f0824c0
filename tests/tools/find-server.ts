import { existsSync } from "node:fs";
import { findProgram, isProgram } from "./find-program.ts";
import { installDebians } from "./install-debians.ts";

export const SERVERS = ["nginx", "caddy"] as const;
export type ServerName = (typeof SERVERS)[number];

/** A server's program. */
export interface Server {
	readonly name: ServerName;
	readonly path: string;
	/** nginx's module for Brotli; Caddy needs none. */
	readonly brotli?: string;
}

const MODULE = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const PACKAGES = {
	nginx: ["nginx", "libnginx-mod-http-brotli-static"],
	caddy: ["caddy"],
};
/** Find a server with all that its recipe needs, or install it if possible. */
export function findServer(name: ServerName): Server | undefined {
	const found = findInstalled(name);
	if (found && (name === "caddy" || found.brotli)) return found;
	installDebians(...PACKAGES[name]);
	return findInstalled(name);
}

function findInstalled(name: ServerName): Server | undefined {
	// Debian puts nginx where only root looks.
	const path = findProgram(name) ?? [`/usr/sbin/${name}`].find(isProgram);
	if (!path) return undefined;
	const hasModule = name === "nginx" && existsSync(MODULE);
	return { name, path, ...(hasModule ? { brotli: MODULE } : {}) };
}
