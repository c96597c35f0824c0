import { defineConfig } from "vite";

/** The docsify host: one script and one style sheet beside `index.html`. */
export default defineConfig({
	publicDir: false,
	define: { global: "globalThis" },
	build: {
		outDir: ".site",
		emptyOutDir: false,
		target: ["chrome107", "safari15.6", "firefox115"],
		rollupOptions: {
			output: {
				entryFileNames: "assets/wiki.js",
				assetFileNames: "assets/[name][extname]",
			},
		},
	},
});
