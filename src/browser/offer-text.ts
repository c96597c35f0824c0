import "../styles/offer.css";

/**
 * Show a text to long-press and copy by hand, where the browser refuses the
 * clipboard, as in-app browsers do.
 */
export function offerText(text: string): void {
	const dialog = document.createElement("dialog");
	dialog.className = "offer";
	dialog.setAttribute("aria-label", "手动复制");
	const hint = document.createElement("p");
	hint.textContent = "这个浏览器不让网页复制。请长按下面的文字，自己复制：";
	const box = document.createElement("textarea");
	box.readOnly = true;
	box.rows = 4;
	box.value = text;
	box.setAttribute("aria-label", "要复制的文字");
	const close = document.createElement("button");
	close.type = "button";
	close.className = "small-button";
	close.textContent = "关闭";
	close.addEventListener("click", () => dialog.close());
	dialog.addEventListener("close", () => dialog.remove());
	dialog.append(hint, box, close);
	document.body.append(dialog);
	dialog.showModal();
	box.focus();
	box.select();
}
