import type { Host } from "./journeys.ts";

/** @param url whole address of the served folder */
export function staticHost(url: string): Host {
	return {
		at: (page, id) =>
			`${url}${page === "/" ? "" : `${page.slice(1)}/`}${id ? `#${id}` : ""}`,
		links: [
			`${url}phones/#ruiyinxin`,
			`${url}#/phones?id=ruiyinxin`,
			`${url}phones/?id=_5瑞银信支付技术有限公司`,
			`${url}phones#%E7%91%9E%E9%93%B6%E4%BF%A1`,
		],
		canonical: /\/phones\/#ruiyinxin$/,
	};
}

/** @param url address of `npm start` */
export function docsifyHost(url: string): Host {
	return {
		at: (page, id) => `${url}/#${page}${id ? `?id=${id}` : ""}`,
		links: [
			`${url}/#/phones?id=ruiyinxin`,
			`${url}/#/phones?id=_5瑞银信支付技术有限公司`,
			`${url}/#/phones#%E7%91%9E%E9%93%B6%E4%BF%A1`,
		],
		canonical: /#\/phones\?id=ruiyinxin$/,
	};
}
