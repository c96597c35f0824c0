import { createRequire } from "node:module";
import { Server } from "node:net";
import type { Address } from "./address.ts";

const require = createRequire(import.meta.url);
/** Paths answered with the page itself, because they are none of the served files. */
const NOT_A_FILE =
	/^\/(?!docs\/|assets\/|search\/|vcards\/|directory\.|mistakes\.|changes\.md)/;

/** Message of docsify-cli when it listens. */
const LISTENS = /^\s*Serving .* now\.\s*Listening at /;

/**
 * Serve a folder with docsify-cli in this process, with reload on every change;
 * resolves when it listens.
 *
 * docsify-cli 5.0.0 has no options for three things changed here: its reload
 * server listens on every interface, an address with a dot, such as
 * `/phones.html`, gets an error page instead of the wiki, and its message when
 * it listens is in English.
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

/** Suppress docsify-cli's message when it listens, and resolve; print everything else. */
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
