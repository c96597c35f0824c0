import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const DESIGN = readFileSync("DESIGN.md", "utf8");
const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+\.ts)"/g;
/** More files than these no longer fit on a screen. */
const MOST_FILES = 25;
/** Folders and files of `core` that are rooms of their own. */
const CORE = readdirSync("src/core", { withFileTypes: true })
	.filter((entry) => entry.isDirectory() || entry.name === "wiki.ts")
	.map(({ name }) => name.replace(".ts", ""));

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
	.map((file) => join("src", file))
	.filter((file) => /\.(?:ts|mjs)$/.test(file));
const arrows = readArrows(files);
const allowed = readDiagram(DESIGN);

describe("the imports of src", () => {
	it("are many", () => {
		expect(arrows.length).toBeGreaterThan(500);
	});

	it("point where DESIGN.md's diagram says", () => {
		const wrong = arrows
			.filter(({ from, to }) => !isAllowed(floorOf(from), floorOf(to)))
			.map(({ from, to }) => `${from} → ${to}`);
		expect(wrong).toEqual([]);
	});

	it("use every arrow of the diagram", () => {
		const used = new Set(
			arrows.flatMap(({ from, to }) => [
				`${floorOf(from)} ${floorOf(to)}`,
				`${floorOf(from)} ${to.split("/")[1]}`,
			]),
		);
		const idle = [...allowed].filter((arrow) => !used.has(arrow));
		expect(idle).toEqual([]);
	});

	it("go in no circle from room to room", () => {
		const rooms = new Map<string, Set<string>>();
		for (const { from, to } of arrows) {
			const [one, other] = [dirname(from), dirname(to)];
			if (one === other || isInside(other, one)) continue;
			rooms.set(one, (rooms.get(one) ?? new Set()).add(other));
		}
		expect(findCircle(rooms)).toBeUndefined();
	});
});

describe("a room", () => {
	const folders = [...new Set(files.map((file) => dirname(file)))];

	it.each(folders)("holds what fits on a screen: %s", (folder) => {
		const own = files.filter((file) => dirname(file) === folder);
		expect(own.length).toBeLessThanOrEqual(MOST_FILES);
	});

	it.each(folders.filter((folder) => folder.split("/").length === 3))(
		"stands in DESIGN.md's table: %s",
		(folder) => {
			const [, floor, room] = folder.split("/");
			const row = new RegExp(`^\\| \`${floor}/.*\\b${room}\\b`, "m");
			expect(DESIGN).toMatch(row);
		},
	);
});

interface Arrow {
	readonly from: string;
	readonly to: string;
}

function readArrows(files: readonly string[]): readonly Arrow[] {
	return files.flatMap((from) =>
		[...readFileSync(from, "utf8").matchAll(SPECIFIER)].map(
			([, specifier = ""]) => ({
				from,
				to: relative(".", join(dirname(from), specifier)),
			}),
		),
	);
}

/** `site --> wiki & search` as `site wiki` and `site search`. */
function readDiagram(design: string): ReadonlySet<string> {
	const [, graph = ""] = /```mermaid\n([\s\S]*?)```/.exec(design) ?? [];
	const rows = [...graph.matchAll(/^\s*(\w+) --> (.+)$/gm)];
	return new Set(
		rows.flatMap(([, from = "", to = ""]) =>
			to.split("&").map((each) => `${from} ${each.trim()}`),
		),
	);
}

function isAllowed(from: string, to: string): boolean {
	if (from === to || allowed.has(`${from} ${to}`)) return true;
	return CORE.includes(to) && allowed.has(`${from} core`);
}

/** The room of `core`, or the folder that says where code runs. */
function floorOf(file: string): string {
	const [, first = "", second = ""] = file.split("/");
	return first === "core" ? second.replace(/\.ts$/, "") : first;
}

/** Entry files stand above the rooms of their folder. */
function isInside(folder: string, above: string): boolean {
	return folder.startsWith(`${above}/`);
}

function findCircle(
	rooms: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] | undefined {
	const done = new Set<string>();
	const visit = (
		room: string,
		way: readonly string[],
	): readonly string[] | undefined => {
		if (way.includes(room)) return [...way.slice(way.indexOf(room)), room];
		if (done.has(room)) return undefined;
		for (const next of rooms.get(room) ?? []) {
			const circle = visit(next, [...way, room]);
			if (circle) return circle;
		}
		done.add(room);
		return undefined;
	};
	for (const room of rooms.keys()) {
		const circle = visit(room, []);
		if (circle) return circle;
	}
	return undefined;
}
