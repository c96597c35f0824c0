/**
 * Write the home page's inline script, which redirects docsify's old addresses
 * before the first paint. It handles only listed pages, with or without an id;
 * the resolver handles everything else, and unknown ids.
 *
 * @param paths addresses of the pages, such as `/tool/lkl`
 * @example
 * oldRouteScript(["/phones"]) // at #/phones?id=lakala: location.replace("phones/#lakala")
 */
export function oldRouteScript(paths: readonly string[]): string {
	const pages = paths.filter((path) => path !== "/").map(encodeURI);
	// encodeURI has encoded any "<" as %3C, so that no name ends the script.
	return `{const[,p,i]=/^#(\\/[^?#]*)(?:\\?id=([^?#&=/:;\\s]+))?$/.exec(location.hash)||[];if(${JSON.stringify(pages)}.includes(p)){document.documentElement.hidden=!0;location.replace(p.slice(1)+"/"+(i?"#"+i:""))}}`;
}
