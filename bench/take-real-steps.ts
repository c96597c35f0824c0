import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { CHROMIUM_ARGUMENTS } from "../tests/tools/chromium.ts";
import { findBrowser } from "../tests/tools/find-browser.ts";
import { bundleScript } from "./bundle-script.ts";

const run = promisify(execFile);
const DISPLAY = ":77";
const LIMIT = 30_000;
const READING_A_WHILE = 3_000;
const AIMING = 300;

/** A step from page to page with a real mouse. */
export interface RealStep {
	/** From the click until the next page's heading is in view. */
	readonly milliseconds: number;
	readonly isPrerendered: boolean;
}

interface Moment {
	readonly what: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly x?: number;
	readonly y?: number;
	readonly isPrerendered?: boolean;
}

/** A screen that nobody sees, with a mouse, and a Chromium that nobody inspects. */
export interface RealMouse {
	takeStep(url: string): Promise<RealStep>;
	close(): void;
}

/**
 * Chromium prerenders nothing while it is driven from outside. Here an
 * extension tells the time, and the mouse is the X server's.
 *
 * @returns `undefined` where Xvfb or xdotool is not installed
 */
export async function openRealMouse(): Promise<RealMouse | undefined> {
	const programs = await run("which", ["Xvfb", "xdotool"]).catch(
		() => undefined,
	);
	if (!programs) return undefined;
	const folder = mkdtempSync(join(tmpdir(), "steps-"));
	const screen = spawn("Xvfb", [DISPLAY, "-screen", "0", "1000x1000x24"], {
		stdio: "ignore",
	});
	const reports = await listenForReports();
	await writeExtension(join(folder, "probe"), reports.url);
	let count = 0;
	return {
		async takeStep(url) {
			reports.moments.clear();
			const profile = join(folder, `profile-${count++}`);
			const browser = openChromium(url, { folder, profile });
			try {
				return await step(reports.moments);
			} finally {
				browser.kill();
				await new Promise((resolve) => browser.once("exit", resolve));
			}
		},
		close() {
			reports.close();
			screen.kill();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function step(moments: ReadonlyMap<string, Moment>): Promise<RealStep> {
	const { x = 0, y = 0 } = await moment(moments, "link");
	await pause(READING_A_WHILE);
	await xdotool("mousemove", String(x - 40), String(y));
	await xdotool("mousemove", String(Math.round(x)), String(Math.round(y)));
	await pause(AIMING);
	await xdotool("click", "1");
	const clicked = await moment(moments, "clicked");
	const arrived = await moment(moments, "arrived");
	return {
		milliseconds: arrived.at - clicked.at,
		isPrerendered: arrived.isPrerendered === true,
	};
}

async function moment(
	moments: ReadonlyMap<string, Moment>,
	what: string,
): Promise<Moment> {
	const deadline = Date.now() + LIMIT;
	while (Date.now() < deadline) {
		const found = moments.get(what);
		if (found) return found;
		await pause(20);
	}
	throw new Error(`The page did not tell of: ${what}`);
}

function xdotool(...options: readonly string[]) {
	return run("xdotool", options, { env: { ...process.env, DISPLAY } });
}

function openChromium(
	url: string,
	{ folder, profile }: { readonly folder: string; readonly profile: string },
): ChildProcess {
	return spawn(
		findBrowser(true) ?? "chromium",
		[
			...CHROMIUM_ARGUMENTS,
			// No bar that warns of the others, which would move the page.
			"--test-type",
			`--user-data-dir=${profile}`,
			`--load-extension=${join(folder, "probe")}`,
			"--disable-features=DisableLoadExtensionCommandLineSwitch",
			"--window-position=0,0",
			"--window-size=500,844",
			`--app=${url}`,
		],
		{ stdio: "ignore", env: { ...process.env, DISPLAY } },
	);
}

async function writeExtension(folder: string, report: string): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const script = await bundleScript("bench/step-probe.ts");
	const manifest = {
		manifest_version: 3,
		name: "probe",
		version: "1",
		content_scripts: [
			{
				matches: ["http://127.0.0.1/*"],
				js: ["probe.js"],
				run_at: "document_start",
			},
		],
	};
	writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
	writeFileSync(
		join(folder, "probe.js"),
		`{const REPORT=${JSON.stringify(report)};${script}}`,
	);
}

/** The last moment of each kind that a page told of. */
async function listenForReports() {
	const moments = new Map<string, Moment>();
	const server = createServer(async (request, response) => {
		let body = "";
		for await (const part of request) body += part;
		response.writeHead(204, { "access-control-allow-origin": "*" }).end();
		if (!body) return;
		const moment: Moment = JSON.parse(body);
		moments.set(moment.what, moment);
	});
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", resolve);
	});
	const address = server.address();
	if (address === null || typeof address === "string") {
		throw new Error("The server has no port.");
	}
	return {
		moments,
		url: `http://127.0.0.1:${address.port}/`,
		close: () => void server.close(),
	};
}
