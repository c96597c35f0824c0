/** Milliseconds from the page's end to the finger's coming, and from there to the tap. */
declare const READING: number;
declare const AIMING: number;
/** Path of the page to which the tap leads. */
declare const NEXT: string;

const pause = (milliseconds: number) =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Follow a link as a finger does, which comes over it shortly before. */
async function tap(): Promise<void> {
	await pause(READING);
	const link = [...document.links].find((each) => {
		const { top, bottom, left, height } = each.getBoundingClientRect();
		const isInView = height > 0 && left >= 0 && top >= 0;
		const leads = each.pathname === NEXT && each.hash === "";
		return leads && isInView && bottom <= innerHeight;
	});
	link?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
	await pause(AIMING);
	sessionStorage.setItem("tapped", String(Date.now()));
	link?.click();
}

function lookForHeading(): void {
	const heading = document.querySelector("h1");
	if (!heading || heading.getBoundingClientRect().top > innerHeight) {
		return void requestAnimationFrame(lookForHeading);
	}
	const tapped = Number(sessionStorage.getItem("tapped"));
	const [{ responseEnd = Number.NaN } = {}] = performance.getEntriesByType(
		"navigation",
	) as PerformanceNavigationTiming[];
	const came = performance.timeOrigin + responseEnd;
	void fetch(`/report/${tapped}/${Math.round(came)}/${Date.now()}`);
}

// As inside apps on iPhones; and what tells Apple's engine, which GTK's has not.
Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
Reflect.deleteProperty(HTMLScriptElement, "supports");
Reflect.set(window, "GestureEvent", class {});
if (location.pathname === NEXT) requestAnimationFrame(lookForHeading);
else addEventListener("load", () => void tap());
