import { makeElement } from "./make-element.ts";
import { makeChoice, openDialog } from "./open-dialog.ts";

/**
 * Show a text to long-press and copy by hand, where the browser refuses the
 * clipboard or files, as in-app browsers do.
 *
 * @param refused what the browser does not let pages do, in Chinese
 */
export function offerText(text: string, refused = "复制"): void {
	const hint = makeElement(
		"p",
		"",
		`这个浏览器不让网页${refused}。请长按下面的文字，自己复制：`,
	);
	const box = makeElement("textarea");
	box.readOnly = true;
	box.rows = 4;
	box.value = text;
	box.setAttribute("aria-label", "要复制的文字");
	void openDialog("手动复制", hint, box, makeChoice("关闭"));
	box.focus();
	box.select();
	// Selecting has shown the end.
	box.scrollTop = 0;
}
