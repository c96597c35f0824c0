import { createServer } from "node:net";

/** Where a server listens. */
export interface Address {
	readonly host: string;
	readonly port: number;
}

/**
 * Read the address from `HOST` and `PORT`, by default on loopback.
 *
 * @throws in Chinese, if `PORT` is no port
 */
export function readAddress(
	environment: Readonly<Record<string, string | undefined>>,
	defaultPort: number,
): Address {
	const port = Number(environment.PORT || defaultPort);
	if (!Number.isInteger(port) || port < 1 || port > 65535) {
		throw new Error(
			`PORT 应是 1 到 65535 之间的整数，现在是“${environment.PORT}”。`,
		);
	}
	return { host: environment.HOST || "127.0.0.1", port };
}

/**
 * Make sure that nothing else listens at an address.
 *
 * @throws in Chinese, if it is taken or cannot be used
 */
export function claimAddress({ host, port }: Address): Promise<void> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", ({ code }: NodeJS.ErrnoException) =>
			reject(new Error(explain(code, { host, port }))),
		);
		probe.listen(port, host, () => probe.close(() => resolve()));
	});
}

/** Format the command that sets `PORT`, for PowerShell on Windows. */
function withPort(port: number): string {
	return process.platform === "win32"
		? `$env:PORT=${port}; npm start`
		: `PORT=${port} npm start`;
}

function explain(code: string | undefined, { host, port }: Address): string {
	if (code === "EADDRINUSE") {
		return `端口 ${port} 已被占用，多半是另一个窗口里已经在运行 npm start：在那里按 Ctrl-C；或者换一个端口：${withPort(port + 1)}`;
	}
	if (code === "EACCES") {
		return `没有权限使用端口 ${port}。换一个大于 1023 的端口：${withPort(3000)}`;
	}
	return `不能在 ${host}:${port} 上提供服务（${code}）。检查 HOST 和 PORT。`;
}
