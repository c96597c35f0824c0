/** Where the bench listens. */
declare const REPORT: string;

const LINK = "注销建议";

interface PrerenderedTiming extends PerformanceNavigationTiming {
	readonly activationStart?: number;
}

const tell = (what: string, more: object = {}) =>
	fetch(REPORT, {
		method: "POST",
		body: JSON.stringify({ what, at: Date.now(), ...more }),
		keepalive: true,
	});

/** Where on the screen a link stands that a person may point at. */
function pointAtLink(): void {
	const link = [...document.querySelectorAll("a")].find(
		(each) =>
			each.textContent?.trim() === LINK &&
			each.checkVisibility() &&
			each.getBoundingClientRect().left >= 0,
	);
	if (!link) return void setTimeout(pointAtLink, 100);
	link.scrollIntoView({ block: "center", behavior: "instant" });
	const { left, top, width, height } = link.getBoundingClientRect();
	// A bar of the browser may stand above the page.
	const above = outerHeight - innerHeight;
	void tell("link", { x: left + width / 2, y: above + top + height / 2 });
}

function look(): void {
	const heading = [...document.querySelectorAll("h1")].find((each) =>
		each.textContent?.includes(LINK),
	);
	const isShown = document.visibilityState === "visible";
	if (!heading || !isShown || heading.getBoundingClientRect().top > innerHeight)
		return void requestAnimationFrame(look);
	const [timing] = performance.getEntriesByType("navigation");
	const { activationStart = 0 }: PrerenderedTiming = Object(timing);
	void tell("arrived", { isPrerendered: activationStart > 0 });
}

addEventListener("click", () => void tell("clicked"), { capture: true });
requestAnimationFrame(look);
if (document.readyState === "complete") pointAtLink();
else addEventListener("load", pointAtLink);
