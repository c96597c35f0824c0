import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { STATIC } from "../tools/hosts.ts";
import { untilAnswered } from "../tools/until-answered.ts";

const { base: BASE, folder: BUILT } = STATIC.wiki;

/** The static pages behind `npm run preview`, which can go away. */
export class StaticSite {
	readonly url: string;
	readonly #port: number;
	#server: ChildProcess | undefined;

	constructor(port: number) {
		this.#port = port;
		this.url = `http://127.0.0.1:${port}${BASE}`;
	}

	async start(): Promise<void> {
		this.#server = spawn(
			process.execPath,
			["--import", "tsx", "src/node/preview.ts"],
			{
				stdio: "ignore",
				env: {
					...process.env,
					...{ HOST: "127.0.0.1", PORT: String(this.#port) },
					...{ BASE, DIST: BUILT },
				},
			},
		);
		await untilAnswered(this.url);
	}

	/** No net: nobody listens there any more. */
	async stop(): Promise<void> {
		const server = this.#server;
		this.#server = undefined;
		if (!server) return;
		server.kill();
		await once(server, "exit");
	}
}
