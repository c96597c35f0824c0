import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { packFiles } from "../../core/site/offline-pack.ts";
import { contentHash, digest, writeOutput } from "../write/output-folder.ts";
import { BUILD_TARGETS } from "./browser-targets.ts";

const KEEPER = "src/worker/service-worker.ts";
const REMOVER = "src/worker/remove-worker.ts";
/** Files that make pages work, without downloads and images for chats. */
const KEPT =
	/^(?:404\.html|(?:assets\/(?!offline-)|data-).*\.(?:js|css|json)|icon\.svg|manifest\.json)$/;

/**
 * Write the service worker, which precaches pages and the files that make them
 * work, and its pack, one file that holds them all. If it is switched off,
 * write one that removes itself and its caches.
 *
 * @param pages the pages' files
 */
export async function buildWorker(
	folder: string,
	pages: readonly string[],
	isOff = process.env.WORKER === "off",
): Promise<void> {
	const names = listFiles(folder, pages);
	const result = await build({
		configFile: false,
		publicDir: false,
		logLevel: "error",
		define: {
			__PRECACHE__: JSON.stringify(
				names.map((url) => [url, digest(readFileSync(join(folder, url)))]),
			),
			__PACK__: JSON.stringify(isOff ? "" : writePack(folder, names)),
			"process.env.NODE_ENV": '"production"',
		},
		build: {
			write: false,
			target: BUILD_TARGETS,
			modulePreload: false,
			rolldownOptions: {
				input: isOff ? REMOVER : KEEPER,
				output: { format: "iife" },
			},
		},
	});
	const [worker] = "output" in result ? result.output : [];
	if (worker?.type !== "chunk") throw new Error("没有写出离线用的脚本。");
	writeOutput(folder, "service-worker.js", worker.code);
}

function listFiles(
	folder: string,
	pages: readonly string[],
): readonly string[] {
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.map((name) => name.replaceAll("\\", "/"))
		.filter((name) => KEPT.test(name));
	return [...pages, ...names].sort();
}

/** @returns the pack's name, which changes with its content */
function writePack(folder: string, names: readonly string[]): string {
	const files = names.map((url) => ({
		url,
		text: readFileSync(join(folder, url), "utf8"),
	}));
	const pack = packFiles(files);
	const name = `assets/offline-${contentHash(pack)}.json`;
	writeOutput(folder, name, pack);
	return name;
}
