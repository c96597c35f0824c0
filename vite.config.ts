import { defineConfig } from "vite";

/** The docsify host: one script and one style sheet beside `index.html`. */
export default defineConfig({
	publicDir: false,
	define: { global: "globalThis" },
	build: {
		outDir: ".site",
		emptyOutDir: false,
		// docsify's own style sheet has a selector that the minifier complains of.
		cssMinify: false,
		target: ["chrome107", "safari15.6", "firefox115"],
		rollupOptions: {
			output: {
				entryFileNames: "assets/wiki.js",
				assetFileNames: "assets/[name][extname]",
			},
		},
	},
});
