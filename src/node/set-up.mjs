// Run a script after checking that Node.js is new enough and installing the
// packages if they are missing or older than the lockfile. (npm runs no "pre"
// scripts under ignore-scripts.) Older versions of Node.js must be able to read
// this file, to say that they are too old.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** npm's messages when it cannot reach the registry. */
const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|network/;

checkVersion();
await installPackages();
await import("tsx");
process.argv.splice(1, 1);
await import(pathToFileURL(resolve(process.argv[1])).href);

function checkVersion() {
	const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
	const needed = engines.node.replace(">=", "");
	const [major, minor] = process.versions.node.split(".").map(Number);
	const [least, then] = needed.split(".").map(Number);
	if (major > least || (major === least && minor >= then)) return;
	stop(
		`Node.js 太旧：现在是 ${process.versions.node}，要 ${needed} 或更新的。到 https://nodejs.org/ 下载新版装上，关掉这个窗口重新打开，再运行同一条命令。`,
	);
}

async function installPackages() {
	const installed = changedAt("node_modules/.package-lock.json");
	if (installed >= changedAt("package-lock.json")) return;
	const stopTelling = tellProgress();
	const { status, said } = await runNpm([
		...["install", "--no-save", "--no-audit", "--no-fund"],
		...["--loglevel=error", "--fetch-retries=1"],
	]);
	stopTelling();
	if (status === 0) return;
	if (OFFLINE.test(said)) {
		stop("依赖没有装好，连不上网。检查网络，然后重新运行同一条命令。");
	}
	stop(
		`依赖没有装好。重新运行一次同一条命令；还不行，就把下面这些发给懂编程的人看。\n${said}`,
	);
}

/** @param {string[]} options */
function runNpm(options) {
	const child = spawn("npm", options, {
		stdio: ["inherit", "ignore", "pipe"],
		shell: process.platform === "win32",
	});
	let said = "";
	child.stderr.setEncoding("utf8").on("data", (text) => {
		said += text;
	});
	return new Promise((resolve) => {
		child.on("error", (error) =>
			resolve({ status: 1, said: said + error.message }),
		);
		child.on("close", (status) => resolve({ status, said }));
	});
}

/**
 * Show how many packages are installed: on a terminal in one line that changes,
 * elsewhere every ten seconds. Returns a function that stops it.
 */
function tellProgress() {
	const { isTTY } = process.stdout;
	const needed = listPackages();
	const tell = () => {
		const here = needed.filter((name) => existsSync(`${name}/package.json`));
		const text = `正在安装依赖，第一次要几分钟：${here.length}/${needed.length}`;
		process.stdout.write(isTTY ? `\r\u001b[K${text}` : `${text}\n`);
	};
	tell();
	const timer = setInterval(tell, isTTY ? 500 : 10000);
	return () => {
		clearInterval(timer);
		tell();
		if (isTTY) process.stdout.write("\n");
	};
}

/** List the folders of the packages that every machine needs. */
function listPackages() {
	const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
	return Object.keys(packages).filter(
		(name) => name !== "" && !packages[name].optional,
	);
}

/** @param {string} file */
function changedAt(file) {
	try {
		return statSync(file).mtimeMs;
	} catch {
		return 0;
	}
}

/** @param {string} words */
function stop(words) {
	console.error(words);
	process.exit(1);
}
