import { defineConfig } from "vite";
import { SITE } from "./src/node/docs/docs-folder.ts";
import { BUILD_TARGETS } from "./src/node/render/browser-targets.ts";

/** The docsify host: one script and one style sheet beside `index.html`. */
export default defineConfig({
	publicDir: false,
	define: { global: "globalThis" },
	build: {
		outDir: SITE,
		emptyOutDir: false,
		target: BUILD_TARGETS,
		rollupOptions: {
			output: {
				entryFileNames: "assets/wiki.js",
				assetFileNames: "assets/[name][extname]",
			},
		},
	},
});
