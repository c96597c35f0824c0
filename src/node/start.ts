import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";
import { keepSite } from "./docs/keep-site.ts";
import { claimAddress, readAddress } from "./serve/address.ts";
import { serveDocsify } from "./serve/docsify-cli.ts";

const SITE = resolve(".site");

try {
	const address = readAddress(process.env, 3000);
	await claimAddress(address);
	console.log("正在准备网页，要几秒……");
	layOutSite();
	await buildAndWatch();
	await keepSite(SITE);
	await serveDocsify(SITE, address);
	const { host, port } = address;
	console.log(
		`\n用浏览器打开 http://${host}:${port} ，改完 docs 里的文件保存，页面自己刷新。结束时按 Ctrl-C。`,
	);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** The served folder: what Vite builds, and `docs/` itself beside it. */
function layOutSite(): void {
	rmSync(SITE, { recursive: true, force: true });
	mkdirSync(SITE);
	symlinkSync(resolve("docs"), resolve(SITE, "docs"), "junction");
}

/** Build the host, and again on every edit of `src/`; resolves after the first build. */
async function buildAndWatch(): Promise<void> {
	const watcher = await build({ build: { watch: {} }, logLevel: "error" });
	if (!("on" in watcher)) return;
	await new Promise<void>((resolve, reject) => {
		watcher.on("event", (event) => {
			if (event.code === "END") resolve();
			if (event.code === "ERROR") {
				console.error(event.error.message);
				reject(event.error);
			}
		});
	});
}
