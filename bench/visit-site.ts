import { setTimeout as pause } from "node:timers/promises";
import type { Browser, Page } from "@playwright/test";
import type { Contender } from "./contender.ts";
import type { FolderServer, Link, Sent } from "./serve-folder.ts";

const VIEWPORT = { width: 1280, height: 800 };
const QUIET = 500;

/** A phone in a weak net: what Lighthouse calls slow 4G, and a processor of a quarter. */
export const SLOW_PHONE: { readonly link: Link; readonly slowdown: number } = {
	link: { latencyMilliseconds: 150, bytesPerSecond: 1_600_000 / 8 },
	slowdown: 4,
};

/** A contender whose site is served. */
export interface Entrant {
	readonly contender: Contender;
	readonly server: FolderServer;
}

/** Where and how a site is visited. */
export interface Visit {
	readonly browser: Browser;
	/** The reader that is put into each page. */
	readonly driver: string;
	readonly entrant: Entrant;
	readonly isSlow?: boolean;
}

/** Open a site in a browser that has never seen it, do something, and leave. */
export async function visitSite<Result>(
	{ browser, driver, entrant, isSlow = false }: Visit,
	act: (page: Page) => Promise<Result>,
): Promise<Result> {
	const { server } = entrant;
	const context = await browser.newContext({
		viewport: VIEWPORT,
		locale: "zh-CN",
	});
	try {
		const page = await context.newPage();
		await page.addInitScript(driver);
		server.link = isSlow ? SLOW_PHONE.link : undefined;
		server.sent.length = 0;
		if (isSlow) {
			const session = await context.newCDPSession(page);
			await session.send("Emulation.setCPUThrottlingRate", {
				rate: SLOW_PHONE.slowdown,
			});
		}
		await page.goto(server.url, { waitUntil: "commit" });
		return await act(page);
	} finally {
		server.link = undefined;
		await context.close();
	}
}

/** Wait until nothing has been asked for in a while; gives what was sent so far. */
export async function waitForQuiet(
	server: FolderServer,
): Promise<readonly Sent[]> {
	for (;;) {
		const count = server.sent.length;
		await pause(QUIET);
		if (server.sent.length === count) return [...server.sent];
	}
}
