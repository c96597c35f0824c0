/**
 * The inline script of the home page that follows an old address of docsify's
 * before anything is painted. It decides only what is beyond doubt, a page of
 * the menu with or without one id; everything else, and an id that is none,
 * is for the resolver.
 *
 * @param paths addresses of the pages, such as `/tool/lkl`
 * @example
 * oldRouteScript(["/phones"]) // at #/phones?id=lakala: location.replace("phones/#lakala")
 */
export function oldRouteScript(paths: readonly string[]): string {
	const pages = paths.filter((path) => path !== "/").map(encodeURI);
	// A "<" in a name must not end the script; encodeURI has made it %3C.
	return `{const[,p,i]=/^#(\\/[^?#]*)(?:\\?id=([^?#&=/:;\\s]+))?$/.exec(location.hash)||[];if(${JSON.stringify(pages)}.includes(p)){document.documentElement.hidden=!0;location.replace(p.slice(1)+"/"+(i?"#"+i:""))}}`;
}
