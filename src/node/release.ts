import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { goBack, release } from "./serve/releases.ts";
import { claimFolder, followLinks, markFolder } from "./write/claim-folder.ts";
import { writeOutput } from "./write/output-folder.ts";

const DIST = followLinks(resolve(process.env.DIST || "dist"));
const RECIPES = ["nginx.conf", "Caddyfile"];
const USAGE = `用法：npm run release -- /var/www/wiki，把 npm run build 写出的网页放进这个文件夹，换上；退回上一版：npm run release -- /var/www/wiki --back`;

try {
	const { typed, isBack } = readOptions();
	const target = claimFolder(typed, {
		writer: "release",
		keepsAwayFrom: [DIST, `${DIST}.next`, `${DIST}.servers`],
	});
	// First, so that a failure leaves what is served unchanged.
	if (!isBack) {
		markFolder(target, "release");
		writeRecipes(target);
	}
	const name = isBack ? goBack(target) : release(DIST, target);
	console.log(
		isBack
			? `${target} 已退回 ${name}。`
			: `${target} 已换上 ${name}。退回上一版：npm run release -- ${target} --back`,
	);
} catch (error) {
	console.error(explain(error));
	process.exit(1);
}

/** @throws in Chinese, if no folder was given */
function readOptions() {
	const { values, positionals } = parseArgs({
		options: { back: { type: "boolean", default: false } },
		allowPositionals: true,
	});
	const [typed, ...more] = positionals;
	if (!typed || more.length > 0) throw new Error(USAGE);
	return { typed, isBack: values.back };
}

/** Copy the servers' settings that the build wrote, with the served link as their folder. */
function writeRecipes(target: string): void {
	for (const name of RECIPES) {
		const file = join(`${DIST}.servers`, name);
		if (!existsSync(file)) continue;
		const recipe = readFileSync(file, "utf8");
		writeOutput(
			target,
			name,
			recipe.replaceAll(DIST, () => join(target, "current")),
		);
	}
}

function explain(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { code, path, message }: NodeJS.ErrnoException = error;
	if (code === "EACCES" || code === "EPERM") {
		return `没有权限写 ${path}。用能写它的账号运行，或者换一个文件夹。网站还是原来的样子。`;
	}
	if (code === "ENOSPC") {
		return "磁盘满了。腾出地方，重新运行同一条命令。网站还是原来的样子。";
	}
	if (code?.startsWith("ERR_PARSE_ARGS")) return USAGE;
	return message;
}
