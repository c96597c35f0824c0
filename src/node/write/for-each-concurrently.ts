/** Maximum number of concurrent tasks. */
const WORKERS = 8;

/** Do asynchronous work for each item, at most eight at a time. */
export async function forEachConcurrently<Item>(
	items: Iterable<Item>,
	work: (item: Item) => Promise<void>,
): Promise<void> {
	const queue = items[Symbol.iterator]();
	const workers = Array.from({ length: WORKERS }, async () => {
		for (let next = queue.next(); !next.done; next = queue.next()) {
			await work(next.value);
		}
	});
	await Promise.all(workers);
}
