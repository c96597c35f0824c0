/** How the page was reached: a link followed, a reload, or back or forward. */
export function navigationType(): NavigationTimingType | undefined {
	const [navigation] = performance.getEntriesByType("navigation");
	return navigation instanceof PerformanceNavigationTiming
		? navigation.type
		: undefined;
}
