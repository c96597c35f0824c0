import { isHidden } from "../../core/site/server-files.ts";

/** The path that a request asks for, or the status that refuses it. */
export type Asked =
	| {
			readonly status: 200;
			/** Decoded path below the base, without a leading slash. */
			readonly path: string;
			/** Path and query as they were sent, without the base. */
			readonly sent: string;
	  }
	| { readonly status: 400 | 404 | 405 };

/** The first line of a request. */
export interface RequestLine {
	readonly method: string;
	readonly target: string;
}

const METHODS = ["GET", "HEAD"];
/** Origin in the absolute URL that proxies send. */
const ORIGIN = /^https?:\/\/[^/?#]*/i;
/** Characters that browsers never send: control characters, backslash and `#`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
const ODD = /[\u0000-\u001f\u007f\\#]/;
/** A double slash could lead to another host; dots could leave the folder. */
const LEAVES = /\/\/|(?:^|\/)\.\.?(?:\/|$)/;

/**
 * Read the file or folder that a request asks for, below the base path. The
 * result never leads to another host or out of the folder. Links that chats may
 * have damaged are not found, so that `404.html` can repair them; what no
 * browser sends is refused.
 *
 * @example
 * readAsked({ method: "GET", target: "/wiki/phones?q=1" }, "/wiki/") // { status: 200, path: "phones", sent: "phones?q=1" }
 * readAsked({ method: "GET", target: "//x//phones" }, "/") // { status: 404 }
 */
export function readAsked(
	{ method, target }: RequestLine,
	base: string,
): Asked {
	if (!METHODS.includes(method)) return { status: 405 };
	const local = target.replace(ORIGIN, "");
	const [address = ""] = local.split("?");
	if (!address.startsWith("/") || ODD.test(address)) return { status: 400 };
	const path = decodePath(address);
	if (!path || !address.startsWith(base)) return { status: 404 };
	if (ODD.test(path) || LEAVES.test(path) || isHidden(path)) {
		return { status: 404 };
	}
	return {
		status: 200,
		path: path.slice(base.length),
		sent: local.slice(base.length),
	};
}

function decodePath(address: string): string | undefined {
	try {
		return decodeURIComponent(address);
	} catch {
		return undefined;
	}
}
