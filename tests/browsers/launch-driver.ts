import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { CHROMIUM_ARGUMENTS } from "../tools/chromium.ts";
import type { Engine, Launch } from "../tools/find-engine.ts";
import { isProgram } from "../tools/find-program.ts";
import { untilAnswered } from "../tools/until-answered.ts";
import type { Driver, Size } from "./drivers/driver.ts";
import { PlaywrightDriver } from "./drivers/playwright-driver.ts";
import { PuppeteerDriver } from "./drivers/puppeteer-driver.ts";
import { WebDriverDriver } from "./drivers/webdriver-driver.ts";

/** A phone's window. */
const PHONE: Size = { width: 390, height: 760 };

/** A browser with nothing remembered, and how to end it. */
export interface Launched {
	readonly driver: Driver;
	close(): Promise<void>;
}

/** @param port where a WebDriver server may listen */
export async function launchDriver(
	engine: Engine,
	{ by, path }: Launch,
	port: number,
): Promise<Launched> {
	if (by === "webdriver") return launchWebKit(path, port);
	const driver =
		by === "bidi"
			? await PuppeteerDriver.launch(path, PHONE)
			: await PlaywrightDriver.launch(
					engine,
					{
						executablePath: path,
						args: engine === "chromium" ? [...CHROMIUM_ARGUMENTS] : [],
					},
					PHONE,
				);
	return { driver, close: () => driver.close() };
}

async function launchWebKit(path: string, port: number): Promise<Launched> {
	const server = spawn("xvfb-run", ["-a", path, `--port=${port}`], {
		stdio: "ignore",
		detached: true,
		env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
	});
	const url = `http://127.0.0.1:${port}`;
	await untilAnswered(`${url}/status`);
	const capabilities = {
		browserName: "MiniBrowser",
		"webkitgtk:browserOptions": {
			binary: findMiniBrowser(),
			args: ["--automation"],
		},
	};
	const driver = await WebDriverDriver.launch(url, capabilities, PHONE);
	return {
		driver,
		close: async () => {
			await driver.close();
			killGroup(server);
		},
	};
}

/**
 * Debian keeps it in a folder named after the version.
 *
 * @throws where there is none
 */
export function findMiniBrowser(): string {
	const root = "/usr/lib";
	const file = readdirSync(root)
		.flatMap((machine) =>
			["webkit2gtk-4.1", "webkit2gtk-4.0"].map(
				(version) => `${root}/${machine}/${version}/MiniBrowser`,
			),
		)
		.find(isProgram);
	if (!file) throw new Error("没有找到 WebKitGTK 的 MiniBrowser。");
	return file;
}

/** `xvfb-run` leaves what it started behind. */
function killGroup({ pid }: ChildProcess): void {
	if (pid) process.kill(-pid);
}
