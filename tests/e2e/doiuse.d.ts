declare module "doiuse" {
	import type { Plugin } from "postcss";

	/** The part of doiuse's interface that is used; it has no types of its own. */
	export default function doiuse(options: {
		readonly browsers: readonly string[];
		readonly onFeatureUsage: (usage: {
			/** Name of the feature in Can I use. */
			readonly feature: string;
			readonly message: string;
		}) => void;
	}): Plugin;
}
