import { readdirSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { atOnce } from "./at-once.ts";

const COMPRESSIBLE = /\.(?:html|css|js|json|csv|svg|xml|vcf)$/;
/** So many bytes get Brotli's best, which takes thirty times as long for a tenth less. */
const BEST = 4_000_000;
const QUICK_QUALITY = 5;

const compressByBrotli = promisify(brotliCompress);
const compressByGzip = promisify(gzip);

/**
 * Write beside every text file of a folder its compressed forms, for servers
 * that send them as they are. Of many bytes those nearest to the top, which
 * are read most, are compressed best.
 */
export async function compressFiles(folder: string): Promise<void> {
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.map((name) => name.replaceAll("\\", "/"))
		.filter((name) => COMPRESSIBLE.test(name))
		.sort((one, other) => depthOf(one) - depthOf(other));
	const best = chooseBest(names, folder);
	await atOnce(names, async (name) => {
		const content = await readFile(join(folder, name));
		const quality = best.has(name)
			? constants.BROTLI_MAX_QUALITY
			: QUICK_QUALITY;
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
	});
}

/** The files that are compressed best: in order, those that there is room for. */
function chooseBest(
	names: readonly string[],
	folder: string,
): ReadonlySet<string> {
	const chosen = new Set<string>();
	let room = BEST;
	for (const name of names) {
		const { size } = statSync(join(folder, name));
		if (size > room) continue;
		room -= size;
		chosen.add(name);
	}
	return chosen;
}

function depthOf(name: string): number {
	return name.split("/").length;
}
