import type { Served } from "../servers/served.ts";
import { findServer, SERVERS, type Server } from "./find-server.ts";
import { STATIC } from "./hosts.ts";
import { type RunningServer, startServer } from "./start-server.ts";

/** Hosts of two paths, since recipes must work under any. */
const HOSTS = [STATIC.root, STATIC.wiki];
const HINT = "没有找到，也装不上；可以运行 sudo apt-get install";

/** Start every server on every host's pages; returns them and how to stop them. */
export async function startServers(): Promise<{
	readonly served: readonly Served[];
	stop(): Promise<void>;
}> {
	const servers = findServers();
	const running: RunningServer[] = [];
	const served: Served[] = [];
	for (const { base, folder } of HOSTS) {
		for (const server of servers) {
			const started = await startServer(server, `${folder}.servers`);
			running.push(started);
			served.push({ server, base, folder, origin: started.origin });
		}
	}
	return {
		served,
		stop: async () => {
			await Promise.all(running.map((server) => server.stop()));
		},
	};
}

/** Find the servers; reports which are missing. */
function findServers(): readonly Server[] {
	const servers = SERVERS.flatMap((name) => {
		const server = findServer(name);
		if (!server) console.log(`跳过 ${name}：${HINT} ${name}`);
		return server ?? [];
	});
	if (servers.some(({ name, brotli }) => name === "nginx" && !brotli)) {
		console.log(
			`跳过 nginx 的 Brotli：${HINT} libnginx-mod-http-brotli-static`,
		);
	}
	return servers;
}
