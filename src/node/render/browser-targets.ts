/** The oldest browsers that the wiki promises to work in, as browserslist writes them. */
export const BROWSER_TARGETS = [
	"chrome 107",
	"safari 15.6",
	"ios_saf 15.6",
	"firefox 115",
];

/** The browser targets as Vite writes them, for scripts and styles. */
export const BUILD_TARGETS = BROWSER_TARGETS.map((name) =>
	name.replace("ios_saf", "ios").replace(" ", ""),
);
