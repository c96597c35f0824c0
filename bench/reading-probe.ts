/** What a page tells of its own coming, in milliseconds since its navigation. */
export interface ReadingProbe {
	/** When the number could be read; `undefined` until then. */
	number: number | undefined;
	/** When the wanted heading came to rest near the window's top. */
	heading: number | undefined;
	/** Whether it has been at rest for long enough to be believed. */
	isSettled: boolean;
	layoutShift: number;
	largestPaint: number;
	/** Sum of what tasks took beyond 50 ms. */
	longTasks: number;
}

declare global {
	interface Window {
		readingProbe: ReadingProbe;
		/** Tells the bench, which is outside of the page, of a moment. */
		tellBench(what: string, at: number): void;
	}
}

const NUMBER = "95016";
const HEADING = "拉卡拉";
/** The first heading of the page that a link leads to in the warm case. */
const NEXT_HEADING = "注销建议";
const REST = 500;
const STILL = 2;

const probe: ReadingProbe = {
	number: undefined,
	heading: undefined,
	isSettled: false,
	layoutShift: 0,
	largestPaint: 0,
	longTasks: 0,
};
window.readingProbe = probe;

const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
	new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
		type,
		buffered: true,
	});
observe("layout-shift", (entry) => {
	if (!Reflect.get(entry, "hadRecentInput")) {
		probe.layoutShift += Number(Reflect.get(entry, "value"));
	}
});
observe("largest-contentful-paint", ({ startTime }) => {
	probe.largestPaint = startTime;
});
observe("longtask", ({ duration }) => {
	probe.longTasks += duration - 50;
});

let lastTop = Number.NaN;
let hasArrived = false;

function headingOf(text: string, levels = "h1, h2, h3"): Element | undefined {
	return [...document.querySelectorAll(levels)].find((heading) =>
		heading.textContent?.includes(text),
	);
}

function look(): void {
	const now = performance.now();
	if (probe.number === undefined) {
		if (document.body?.textContent?.includes(NUMBER)) probe.number = now;
	}
	const top = headingOf(HEADING)?.getBoundingClientRect().top ?? Number.NaN;
	if (!(Math.abs(top - lastTop) <= STILL)) {
		const isInView = top > -STILL && top < innerHeight / 3;
		probe.heading = isInView ? now : undefined;
		lastTop = top;
	}
	probe.isSettled = probe.heading !== undefined && now - probe.heading >= REST;
	const next = hasArrived ? undefined : headingOf(NEXT_HEADING, "h1");
	if (next) {
		hasArrived = next.getBoundingClientRect().top < innerHeight;
		if (hasArrived) window.tellBench("arrived", Date.now());
	}
	requestAnimationFrame(look);
}
requestAnimationFrame(look);
addEventListener(
	"click",
	() => {
		hasArrived = false;
		window.tellBench("clicked", Date.now());
	},
	{ capture: true },
);
