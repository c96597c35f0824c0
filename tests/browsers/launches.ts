import type { Engine, Launch } from "../tools/find-engine.ts";

export type Launches = Readonly<Partial<Record<Engine, Launch>>>;

/** The browsers that `npm run test:browsers` has found. */
export function readLaunches(): Launches {
	const { BROWSERS } = process.env;
	if (!BROWSERS) throw new Error("请运行：npm run test:browsers");
	return JSON.parse(BROWSERS);
}
