import { setTimeout } from "node:timers/promises";

/** Wait until a server answers, whatever it says. @throws if it does not within two minutes */
export async function untilAnswered(url: string): Promise<void> {
	const end = Date.now() + 120_000;
	for (;;) {
		try {
			await fetch(url);
			return;
		} catch (error) {
			if (Date.now() > end) throw error;
			await setTimeout(100);
		}
	}
}
