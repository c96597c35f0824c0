import { execFile } from "node:child_process";
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "@playwright/test";
import { startServer } from "../tools/start-server.ts";
import { ask } from "./ask.ts";
import { test } from "./server-test.ts";

/** Releases and steps back while readers read. */
const CHANGES = 10;
const READERS = 4;
const SCRIPT = /assets\/host-([\w-]{8})\.js/;

test("a release and a step back cost no reader a page or a script", async ({
	served: { server, base, folder },
}) => {
	const work = mkdtempSync(join(tmpdir(), "release-"));
	const next = makeNext(folder, join(work, "next"));
	const target = join(work, "www");
	await run(folder, target);
	const { origin, stop } = await startServer(server, target);
	try {
		const scripts = new Set<string>();
		const failures: string[] = [];
		let isOver = false;
		const read = async () => {
			while (!isOver) {
				const page = await ask(origin, `${base}phones/`);
				const [script = "none"] = SCRIPT.exec(page.body.toString()) ?? [];
				const answer = await ask(origin, base + script);
				scripts.add(script);
				if (page.status !== 200) failures.push(`page: ${page.status}`);
				if (answer.status !== 200) failures.push(`${script}: ${answer.status}`);
			}
		};
		const reading = Array.from({ length: READERS }, read);
		for (let change = 0; change < CHANGES; change += 1) {
			await (change % 2 === 0
				? run(next, target)
				: run(folder, target, "--back"));
		}
		isOver = true;
		await Promise.all(reading);
		expect(failures).toEqual([]);
		expect(scripts.size).toBe(2);
	} finally {
		await stop();
		rmSync(work, { recursive: true });
	}
});

/** The same site after an edit: other pages, which ask for another script. */
function makeNext(folder: string, next: string): string {
	cpSync(folder, next, { recursive: true });
	const names = readdirSync(next, { recursive: true, encoding: "utf8" });
	const page = readFileSync(join(next, "index.html"), "utf8");
	const [, hash = ""] = SCRIPT.exec(page) ?? [];
	const other = [...hash].reverse().join("");
	for (const name of names.filter((each) => each.endsWith(".html"))) {
		const file = join(next, name);
		const html = readFileSync(file, "utf8");
		writeFileSync(file, html.replaceAll(`host-${hash}`, `host-${other}`));
	}
	const assets = join(next, "assets");
	for (const name of readdirSync(assets)) {
		const renamed = name.replace(`host-${hash}`, `host-${other}`);
		renameSync(join(assets, name), join(assets, renamed));
	}
	return next;
}

function run(dist: string, ...options: readonly string[]) {
	const script = ["--import", "tsx", "src/node/release.ts"];
	return promisify(execFile)(process.execPath, [...script, ...options], {
		env: { ...process.env, DIST: dist },
	});
}
