import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { claimAddress, readAddress } from "./serve/address.ts";
import { servePages } from "./serve/serve-pages.ts";
import { readSiteAddress } from "./serve/site-address.ts";

const DIST = resolve(process.env.DIST || "dist");

try {
	if (!existsSync(join(DIST, "index.html"))) {
		throw new Error(
			"还没有网页：先运行 npm run build，再运行 npm run preview。",
		);
	}
	const { host, port } = readAddress(process.env, 4173);
	const { base } = readSiteAddress(process.env);
	await claimAddress({ host, port });
	servePages({ folder: DIST, base }).listen(port, host);
	console.log(`用浏览器打开 http://${host}:${port}${base} 。结束时按 Ctrl-C。`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
