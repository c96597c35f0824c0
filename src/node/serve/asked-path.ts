import { isHidden } from "../../core/site/server-files.ts";

/** What a request asks a folder of pages for, or the status that refuses it. */
export type Asked =
	| {
			readonly status: 200;
			/** Decoded, below the base, without a leading slash. */
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
/** A proxy asks with the whole address. */
const ORIGIN = /^https?:\/\/[^/?#]*/i;
/** Browsers leave control characters out of an address and turn a backslash round. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
const ODD = /[\u0000-\u001f\u007f\\#]/;
/** A doubled slash could begin another host's address; dots could leave the folder. */
const LEAVES = /\/\/|(?:^|\/)\.\.?(?:\/|$)/;

/**
 * The file or folder that a request asks for, below the path that the pages
 * are served under. Nothing that comes out of it leads to another host or out
 * of the folder. What a chat may have made of a link is not found, so that
 * `404.html` can mend it; what no browser sends is refused.
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
