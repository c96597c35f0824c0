import { type Location, locatePage, type Pages } from "./link-path.ts";

/** What a link asks for, before anybody has looked whether it exists. */
export interface LinkTarget {
	/** `undefined` where the link names a page that does not exist. */
	readonly page: string | undefined;
	/** Whether the link itself says which page. */
	readonly isPageNamed: boolean;
	/** Every anchor that the link may mean, the likeliest first. */
	readonly anchors: readonly string[];
}

/** The wiki that a link is read for. */
export interface LinkContext extends Pages {
	/** Page on which a bare `#标题` was clicked. */
	readonly currentPage: string;
}

/** The piece of a link between two `#`. */
interface Piece {
	readonly head: string;
	readonly ids: readonly string[];
	readonly hasQuery: boolean;
}

const SCHEME = /https?:\/+/gi;
const ORIGIN = /^https?:\/+[^/?#\s]*/i;
const MOST_LINKS = 5;
const BEGINS_LINK = /^[/#?]\S/;
/** A separator before `key=`, or before the misspelt `id:`. */
const PARAMETER = /[?&](?=[\w.-]{1,40}=|id:)|[\s/;](?=id[=:])/i;
const ID = /^id[=:]/i;
const ROUTE = /^!?\//;
/** Fragments that chat apps add, and the browser's own name for the top. */
const NOISE = /^(?:wechat_redirect|rd|top)$/i;

/**
 * The links in a decoded text, in the order to try; without a whole address,
 * the text from its first path or fragment on. An address that carries
 * another one in its parameters comes last.
 *
 * @example
 * findLinks("看这个 #/phones?id=lakala 就行") // ["#/phones?id=lakala 就行"]
 */
export function findLinks(text: string): readonly [string, ...string[]] {
	const starts = [...text.matchAll(SCHEME)].map(({ index }) => index);
	const local = BEGINS_LINK.test(text) ? [text.slice(0, starts[0])] : [];
	const links = starts
		.slice(0, MOST_LINKS)
		.map((start, index) => text.slice(start, starts[index + 1]));
	const [first, ...others] = [
		...local,
		...links.filter((link) => !link.endsWith("=")),
		...links.filter((link) => link.endsWith("=")),
	];
	return first === undefined ? [withoutSentence(text)] : [first, ...others];
}

function withoutSentence(text: string): string {
	const start = text.search(/[/#?]/);
	if (start < 0) return text;
	const host = text.slice(0, start).split(/[^\w.:%~-]/);
	return `${host.at(-1)}${text.slice(start)}`;
}

/**
 * The page and the anchors that a decoded link names. A hash route wins over
 * the path; parameters other than `id` are left out.
 *
 * @example
 * parseLink("/concepts/#/phones?id=lakala&from=x", context).anchors // ["lakala"]
 */
export function parseLink(link: string, context: LinkContext): LinkTarget {
	const { path, pieces } = splitLink(link);
	const routes = pieces.flatMap((piece, index) => {
		const location = findRoute(piece, context);
		return location ? [{ ...location, ids: piece.ids, index }] : [];
	});
	const route = routes.findLast(({ page }) => page) ?? routes.at(-1);
	if (route) {
		const { page, ids, rest, index } = route;
		const anchors = [...ids, rest, ...anchorsOf(pieces.slice(index + 1))];
		return { page, isPageNamed: true, anchors: withoutBlanks(anchors) };
	}
	const { page, rest } = findPath(path, context);
	const anchors = [...anchorsOf(pieces), ...path.ids, rest];
	const isPageNamed = path.head !== "";
	return { page, isPageNamed, anchors: withoutBlanks(anchors) };
}

function splitLink(link: string) {
	const [local] = splitOnce(link.replace(ORIGIN, "/"), ":~:");
	const [path, fragment] = splitOnce(local, "#");
	return {
		path: readPiece(path),
		pieces: fragment.split("#").map(readPiece),
	};
}

function splitOnce(text: string, mark: string): readonly [string, string] {
	const start = text.indexOf(mark);
	if (start < 0) return [text, ""];
	return [text.slice(0, start), text.slice(start + mark.length)];
}

function readPiece(text: string): Piece {
	const parts = `&${text}`.split(PARAMETER);
	const head = parts.slice(0, 1).join("").slice(1).trim();
	return {
		head: /^[?&]*$/.test(head) ? "" : head,
		ids: parts.filter((part) => ID.test(part)).map((id) => id.replace(ID, "")),
		hasQuery: parts.length > 1,
	};
}

function findPath({ head }: Piece, context: LinkContext): Location {
	return locatePage(head === "" ? context.currentPage : head, context);
}

/** A fragment is a route if it begins so, or if it has a page and more. */
function findRoute(piece: Piece, context: LinkContext): Location | undefined {
	const location = locatePage(piece.head.replace(/^!/, ""), context);
	if (ROUTE.test(piece.head)) return location;
	const isPage = location.page !== undefined && location.page !== "/";
	const hasMore = piece.hasQuery || piece.head.includes("/");
	return isPage && hasMore ? location : undefined;
}

function anchorsOf(pieces: readonly Piece[]): readonly string[] {
	return pieces.flatMap(({ head, ids }) =>
		NOISE.test(head) ? ids : [head, ...ids],
	);
}

function withoutBlanks(texts: readonly string[]): readonly string[] {
	return texts.map((text) => text.trim()).filter((text) => text !== "");
}
