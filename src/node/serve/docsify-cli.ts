import { createRequire } from "node:module";
import { Server } from "node:net";
import type { Address } from "./address.ts";

const require = createRequire(import.meta.url);
/** What the served folder holds besides the page itself. */
const NOT_A_FILE =
	/^\/(?!docs\/|assets\/|search\/|vcards\/|directory\.|mistakes\.)/;

/**
 * Serve a folder with docsify-cli, in this process, with reload on every
 * change in it.
 *
 * docsify-cli 5.0.0 has no options for two things that are changed here: its
 * reload server listens on every interface, and an address with a dot, such
 * as `/phones.html`, is answered with an error page instead of the wiki.
 */
export function serveDocsify(folder: string, { host, port }: Address): void {
	listenOnlyOn(host);
	answerEveryAddress();
	const serve = require("docsify-cli/lib/commands/serve.js");
	serve(folder, false, port, host, 35729);
}

function listenOnlyOn(host: string): void {
	const { listen } = Server.prototype;
	Server.prototype.listen = function (this: Server, ...options: unknown[]) {
		const [port, second] = options;
		const isOpen = typeof port === "number" && typeof second !== "string";
		return Reflect.apply(
			listen,
			this,
			isOpen ? [port, host, ...options.slice(1)] : options,
		);
	};
}

function answerEveryAddress(): void {
	const cli = createRequire(require.resolve("docsify-cli/package.json"));
	const file = cli.resolve("connect-history-api-fallback");
	const history = cli(file);
	const module = cli.cache[file];
	if (!module) return;
	module.exports = (options: { readonly index: string }) =>
		history({
			...options,
			rewrites: [{ from: NOT_A_FILE, to: options.index }],
		});
}
