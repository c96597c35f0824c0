import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { STATIC, type StaticHost } from "./hosts.ts";

/** Sources of the pages, besides their Markdown. */
const SOURCES = ["src", "index.html", "vite.config.ts", "package-lock.json"];

/**
 * Build the pages of every static host whose sources have changed since its
 * last build. A failure is reported and fails only that host's tests.
 *
 * @returns the hosts that have been built
 */
export async function buildHosts(): Promise<readonly StaticHost[]> {
	const hosts = Object.values(STATIC);
	const building = await Promise.allSettled(hosts.map(buildHost));
	return hosts.filter((_, index) => {
		const result = building[index];
		if (result?.status === "rejected") console.error(String(result.reason));
		return result?.status === "fulfilled";
	});
}

async function buildHost(host: StaticHost): Promise<void> {
	const stamp = `${host.folder}.stamp`;
	const sign = signSources([...SOURCES, host.docs]);
	if (readStamp(stamp) === sign) return;
	const { DOCS, BASE, DIST } = {
		...{ DOCS: host.docs, BASE: host.base, DIST: host.folder },
	};
	await promisify(execFile)(
		process.execPath,
		["--import", "tsx", "src/node/build.ts"],
		{ env: { ...process.env, DOCS, BASE, DIST, SITE_URL: "" } },
	).catch(({ stderr }) => {
		throw new Error(`${host.docs} 的网页没有写出来：\n${stderr}`);
	});
	writeFileSync(stamp, sign);
}

/** Hash the sources. */
function signSources(sources: readonly string[]): string {
	const hash = createHash("sha256");
	for (const file of sources.flatMap(listFiles)) {
		hash.update(file).update(readFileSync(file));
	}
	return hash.digest("hex");
}

function listFiles(path: string): readonly string[] {
	if (statSync(path).isFile()) return [path];
	return readdirSync(path, { recursive: true, encoding: "utf8" })
		.map((name) => join(path, name))
		.filter((file) => statSync(file).isFile())
		.sort();
}

function readStamp(file: string): string {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return "";
	}
}
