import { resolve } from "node:path";

/** The tests' own wiki, which edits of `docs/` do not change. */
export const WIKI = "tests/fixtures/wiki";

/** The first of the ports that the hosts use. */
const FIRST = Number(process.env.TEST_PORT || 3190);
const FOLDER = resolve("test-results/hosts");

/** A wiki that is served to browsers. */
export interface Host {
	/** Folder of its Markdown. */
	readonly docs: string;
	readonly port: number;
	/** Absolute URL. */
	readonly url: string;
	/** The served folder. */
	readonly folder: string;
}

/** The docsify hosts, behind `npm start`. */
export const DOCSIFY = {
	wiki: docsifyHost(".site.wiki", WIKI, FIRST + 1),
	live: docsifyHost(".site", "docs", FIRST + 2),
} as const;

/** Static pages, which must hold under any path, behind `npm run preview`. */
export const STATIC = {
	wiki: staticHost({ name: "wiki", docs: WIKI, base: "/wiki/" }, FIRST + 3),
	root: staticHost({ name: "root", docs: WIKI, base: "/" }, FIRST + 4),
	live: staticHost({ name: "live", docs: "docs", base: "/live/" }, FIRST + 5),
} as const;

/** An editor's own copy of the project, with its own server. */
export const EDITING = { port: FIRST + 6 };

/** Port that answers once all hosts do. */
export const READY = { port: FIRST };

/** Return the port on which tests of one process serve pages that go away; one per process. */
export function portOf(parallelIndex: number): number {
	return FIRST + 10 + parallelIndex;
}

/** @param folder where `npm start` lays it out */
function docsifyHost(folder: string, docs: string, port: number): Host {
	const url = `http://127.0.0.1:${port}`;
	return { docs, port, url, folder: resolve(folder) };
}

export type StaticHost = Host & { readonly base: string };

function staticHost(
	{ name, docs, base }: { name: string; docs: string; base: string },
	port: number,
): StaticHost {
	const url = `http://127.0.0.1:${port}${base}`;
	return { docs, port, url, base, folder: `${FOLDER}/static-${name}` };
}
