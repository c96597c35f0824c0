/** Return how the page was reached: by a link, by a reload, or by back or forward. */
export function navigationType(): NavigationTimingType | undefined {
	const [navigation] = performance.getEntriesByType("navigation");
	return navigation instanceof PerformanceNavigationTiming
		? navigation.type
		: undefined;
}
