import { makeElement } from "./make-element.ts";
import { makeChoice, openDialog } from "./open-dialog.ts";

/**
 * Show a text to be copied by hand if the browser refuses clipboard or file
 * access, as in-app browsers do.
 *
 * @param refused what the browser does not let pages do, in Chinese
 */
export function offerText(text: string, refused = "复制"): void {
	const hint = `这个浏览器不让网页${refused}。请长按下面的文字，自己复制：`;
	const box = makeElement("textarea", {
		...{ readonly: "", rows: "4", "aria-label": "要复制的文字" },
	});
	box.value = text;
	const words = makeElement("p", {}, hint);
	void openDialog("手动复制", words, box, makeChoice("关闭"));
	box.focus();
	box.select();
	// Selecting the text has scrolled to its end.
	box.scrollTop = 0;
}
