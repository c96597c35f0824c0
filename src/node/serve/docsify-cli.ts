import { createRequire } from "node:module";
import { Server } from "node:net";
import type { Address } from "./address.ts";

const require = createRequire(import.meta.url);
/** What the served folder holds besides the page itself. */
const NOT_A_FILE =
	/^\/(?!docs\/|assets\/|search\/|vcards\/|directory\.|mistakes\.|changes\.md)/;

/** What docsify-cli says when it listens. */
const LISTENS = /^\s*Serving .* now\.\s*Listening at /;

/**
 * Serve a folder with docsify-cli, in this process, with reload on every
 * change in it; resolves when it listens.
 *
 * docsify-cli 5.0.0 has no options for three things that are changed here: its
 * reload server listens on every interface, an address with a dot, such as
 * `/phones.html`, is answered with an error page instead of the wiki, and it
 * says in English where it listens.
 */
export function serveDocsify(
	folder: string,
	{ host, port }: Address,
): Promise<void> {
	listenOnlyOn(host);
	answerEveryAddress();
	const listening = hearListening();
	const serve = require("docsify-cli/lib/commands/serve.js");
	serve(folder, false, port, host, 35729);
	return listening;
}

/** Keep to ourselves what docsify-cli says when it listens; everything else is printed. */
function hearListening(): Promise<void> {
	const { log } = console;
	return new Promise((resolve) => {
		console.log = (...words: readonly unknown[]) => {
			if (!LISTENS.test(String(words[0]))) {
				log(...words);
				return;
			}
			console.log = log;
			resolve();
		};
	});
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
