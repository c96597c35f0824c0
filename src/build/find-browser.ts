import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const COMMANDS = [
	"chromium",
	"chromium-browser",
	"google-chrome",
	"google-chrome-stable",
	"chrome",
];

const PLACES = [
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

const MINUTES = 60_000;

/**
 * A Chromium for the browser tests, installed if there is none: `CHROMIUM_PATH`,
 * an installed one, Playwright's own, Debian's package.
 *
 * @throws in words, with the command to run, where none can be had
 */
export function findBrowser(): string {
	const asked = process.env.CHROMIUM_PATH;
	if (asked && !isProgram(asked)) {
		throw new Error(
			`CHROMIUM_PATH 指向的“${asked}”不是可以运行的程序，请改正或去掉它。`,
		);
	}
	const found =
		asked || findInstalled() || usePlaywrights() || installDebians();
	if (found) return found;
	throw new Error(
		"没有找到 Chromium，也装不上。请运行：npx playwright install --with-deps chromium",
	);
}

function findInstalled(): string | undefined {
	const folders = (process.env.PATH ?? "").split(delimiter);
	const programs = folders.flatMap((folder) =>
		COMMANDS.map((command) => join(folder, command)),
	);
	return [...programs, ...PLACES].find(isProgram);
}

function usePlaywrights(): string | undefined {
	const own = playwrightsPath();
	if (own && existsSync(own)) return own;
	console.log("正在下载 Playwright 的 Chromium……");
	const { status } = spawnSync("npx", ["playwright", "install", "chromium"], {
		stdio: "ignore",
		timeout: 10 * MINUTES,
		shell: process.platform === "win32",
	});
	return status === 0 && own && existsSync(own) ? own : undefined;
}

/** Asked in a process of its own: what was missing then is found now. */
function playwrightsPath(): string | undefined {
	const script =
		'import("@playwright/test").then(({ chromium }) => console.log(chromium.executablePath()))';
	const { stdout } = spawnSync(process.execPath, ["-e", script], {
		encoding: "utf8",
	});
	return stdout.trim() || undefined;
}

function installDebians(): string | undefined {
	if (process.getuid?.() !== 0 || !findOnPath("apt-get")) return undefined;
	console.log("正在安装 Debian 的 chromium……");
	const commands = [
		["update", "-qq"],
		[
			"install",
			"-qq",
			"-y",
			"--no-install-recommends",
			"chromium",
			"fonts-noto-cjk",
		],
	];
	for (const options of commands) {
		spawnSync("apt-get", options, {
			stdio: ["ignore", "ignore", "inherit"],
			timeout: 10 * MINUTES,
			env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		});
	}
	return findInstalled();
}

function findOnPath(command: string): string | undefined {
	return (process.env.PATH ?? "")
		.split(delimiter)
		.map((folder) => join(folder, command))
		.find(isProgram);
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
