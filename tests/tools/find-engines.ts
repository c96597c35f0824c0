import {
	ENGINES,
	type Engine,
	findEngine,
	type Launch,
} from "./find-engine.ts";

const HINT = "没有找到，也装不上；可以运行 npx playwright install --with-deps";

/** Find or install the browsers of all engines; reports which are missing. */
export function findEngines(): Readonly<Partial<Record<Engine, Launch>>> {
	const found = ENGINES.flatMap((engine) => {
		const launch = findEngine(engine);
		if (!launch) console.log(`跳过 ${engine}：${HINT} ${engine}`);
		return launch ? [[engine, launch] as const] : [];
	});
	return Object.fromEntries(found);
}
