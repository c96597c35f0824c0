import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Progress } from "../terminal/show-progress.ts";
import { forEachConcurrently } from "./for-each-concurrently.ts";

const COMPRESSIBLE = /\.(?:html|css|js|json|csv|md|svg|xml|vcf)$/;
/** Number of files that get Brotli's best quality; it takes thirty times as long for a tenth less. */
const BEST = 128;
/** Bytes above which the quick quality is used; the best takes two seconds per megabyte. */
const LARGE = 500_000;
/** The pack, which every reader fetches once, is worth ten seconds, up to `large` bytes. */
const PACK = { name: /^assets\/offline-/, large: 5_000_000 };
const QUICK_QUALITY = 5;

const compressByBrotli = promisify(brotliCompress);
const compressByGzip = promisify(gzip);

/**
 * Write the compressed forms of every text file in a folder beside it, for
 * servers that send them as they are. The files nearest to the top, which are
 * read most, are compressed best, unless they are large.
 */
export async function compressFiles(
	folder: string,
	progress?: Progress,
): Promise<void> {
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.map((name) => name.replaceAll("\\", "/"))
		.filter((name) => COMPRESSIBLE.test(name))
		.sort((one, other) => depthOf(one) - depthOf(other));
	let done = 0;
	await forEachConcurrently(names.entries(), async ([rank, name]) => {
		const content = await readFile(join(folder, name));
		const isPack = PACK.name.test(name);
		const isBest =
			(isPack || rank < BEST) &&
			content.length <= (isPack ? PACK.large : LARGE);
		const quality = isBest ? constants.BROTLI_MAX_QUALITY : QUICK_QUALITY;
		const [brotli, zipped] = await Promise.all([
			compressByBrotli(content, {
				params: { [constants.BROTLI_PARAM_QUALITY]: quality },
			}),
			compressByGzip(content, { level: constants.Z_BEST_COMPRESSION }),
		]);
		await Promise.all([
			writeFile(join(folder, `${name}.br`), brotli),
			writeFile(join(folder, `${name}.gz`), zipped),
		]);
		done += 1;
		progress?.("压缩文件", done, names.length);
	});
}

function depthOf(name: string): number {
	return name.split("/").length;
}
