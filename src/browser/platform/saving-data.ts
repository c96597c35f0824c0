/** Whether the reader turned on Data Saver; only Chrome tells. */
export function isSavingData(): boolean {
	const connection: unknown = Reflect.get(navigator, "connection");
	return Object(connection).saveData === true;
}
