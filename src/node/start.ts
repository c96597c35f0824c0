import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";
import { DOCS, SITE } from "./docs/docs-folder.ts";
import { keepSite } from "./docs/keep-site.ts";
import { claimAddress, readAddress } from "./serve/address.ts";
import { serveDocsify } from "./serve/docsify-cli.ts";

const FOLDER = resolve(SITE);

try {
	const address = readAddress(process.env, 3000);
	await claimAddress(address);
	console.log("正在准备网页，要几秒……");
	layOutSite();
	await buildAndWatch();
	await keepSite(FOLDER);
	await serveDocsify(FOLDER, address);
	const { host, port } = address;
	console.log(
		`\n用浏览器打开 http://${host}:${port} ，改完 docs 里的文件保存，页面自己刷新。结束时按 Ctrl-C。`,
	);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** Make the served folder, with a link to `docs/`; Vite builds into it. */
function layOutSite(): void {
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER);
	symlinkSync(resolve(DOCS), resolve(FOLDER, "docs"), "junction");
}

/** Build the host now and after every edit of `src/`; resolves after the first build. */
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
