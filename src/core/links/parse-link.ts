import { type Location, locatePage, type Pages } from "./link-path.ts";

/** A parsed link, not yet checked against the wiki's places. */
export interface LinkTarget {
	/** `undefined` if the link names a page that does not exist. */
	readonly page: string | undefined;
	/**
	 * Whether the anchor may be on another page, because the link names no page or
	 * `/`, which was once the whole wiki.
	 */
	readonly isPageOpen: boolean;
	/** What the link says besides the page, likeliest first. */
	readonly anchors: readonly string[];
}

/** What a link is parsed against. */
export interface LinkContext extends Pages {
	/** Page on which a bare `#标题` was clicked. */
	readonly currentPage: string;
}

/** A link's text between two `#`. */
interface Piece {
	readonly head: string;
	readonly ids: readonly string[];
}

const ORIGIN = /^https?:\/+[^/?#\s]*/i;
const MOST_ANCHORS = 5;
/** A separator before `key=`, or before the misspelt `id:`. */
const PARAMETER = /[?&](?=[\w.-]{1,40}=|id ?[=:])|[\s/;](?=id ?[=:])/i;
const ID = /^id ?[=:]/i;
const ROUTE = /^!?\//;
/** Fragments that chat apps add, and `#top`. */
const NOISE = /^(?:wechat_redirect|rd|top)$/i;

/**
 * Parse the page and anchors of a decoded link. A hash route takes precedence
 * over the path; parameters other than `id` are ignored.
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
		const later = anchorsOf(pieces.slice(route.index + 1));
		return toTarget(route, [...route.ids, route.rest, ...later]);
	}
	const location = locatePage(path.head || context.currentPage, context);
	const anchors = [...anchorsOf(pieces), ...path.ids, location.rest];
	const target = toTarget(location, anchors);
	return path.head === "" ? { ...target, isPageOpen: true } : target;
}

function toTarget({ page }: Location, anchors: readonly string[]): LinkTarget {
	const written = anchors.map((text) => text.trim()).filter((text) => text);
	return {
		page,
		isPageOpen: page === "/",
		anchors: written.slice(0, MOST_ANCHORS),
	};
}

function splitLink(link: string) {
	const [local = ""] = link.replace(ORIGIN, "/").split(":~:");
	const [path = "", ...fragments] = local.split("#");
	return { path: readPiece(path), pieces: fragments.map(readPiece) };
}

function readPiece(text: string): Piece {
	const [first = "", ...parameters] = `&${text}`.split(PARAMETER);
	const head = first.slice(1).trim();
	return {
		head: /^[?&]*$/.test(head) ? "" : head,
		ids: parameters
			.filter((part) => ID.test(part))
			.map((id) => id.replace(ID, "")),
	};
}

/** Find the page of a fragment that begins like a route, or names a page and more. */
function findRoute(
	{ head, ids }: Piece,
	context: LinkContext,
): Location | undefined {
	const location = locatePage(head.replace(/^!/, ""), context);
	if (ROUTE.test(head)) return location;
	const { page = "/", rest } = location;
	const hasMore = ids.length > 0 || rest !== "" || page.includes("/", 1);
	return page !== "/" && hasMore ? location : undefined;
}

function anchorsOf(pieces: readonly Piece[]): readonly string[] {
	return pieces.flatMap(({ head, ids }) =>
		NOISE.test(head) ? ids : [head, ...ids],
	);
}
