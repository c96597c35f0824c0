import { build } from "vite";

/**
 * A browser script as one text, to be run in a page.
 *
 * @throws where it does not build
 */
export async function bundleScript(file: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: "error",
		build: {
			write: false,
			lib: { entry: file, formats: ["iife"], name: "benchScript" },
		},
	});
	const [result] = Array.isArray(built) ? built : [built];
	const chunk =
		result && "output" in result
			? result.output.find((each) => each.type === "chunk")
			: undefined;
	if (!chunk) throw new Error(`${file} did not build.`);
	return chunk.code;
}
