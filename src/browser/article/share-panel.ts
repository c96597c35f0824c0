import {
	PICTURE_WIDTH,
	type SharedPlace,
	sharePicture,
} from "../../core/site/share-picture.ts";
import { makeElement } from "./make-element.ts";
import { makeChoice, makeChoices, openDialog } from "./open-dialog.ts";

/** The reader's choice: copy the text, open the system's share sheet, or neither. */
export type ShareChoice = "copy" | "send" | "";

/** Pixels of the picture per CSS pixel, so that it stays sharp when enlarged. */
const SCALE = 2;

/**
 * Show a picture of a place to long-press and forward, with a QR code that
 * opens the place on a phone; also offer its text and the system's share sheet.
 */
export async function openSharePanel(
	shared: SharedPlace,
): Promise<ShareChoice> {
	const picture = makeElement("img", {
		class: "share-picture",
		alt: `${shared.title}，附二维码`,
	});
	const isPhone = matchMedia("(pointer: coarse)").matches;
	const hint = isPhone
		? "长按图片，可以转发给别人或者保存。"
		: "用手机扫二维码，就在手机上打开这里；右键点图片可以复制。";
	const choices = [
		makeChoice("复制文字", "copy"),
		...("share" in navigator ? [makeChoice("发给别人", "send")] : []),
		makeChoice("关闭"),
	];
	void draw(picture, shared);
	const answer = await openDialog(
		"分享",
		makeElement("p", {}, hint),
		picture,
		makeChoices(choices),
	);
	return answer === "copy" || answer === "send" ? answer : "";
}

/** Draw the picture as a PNG, which can be saved; if that fails, show the SVG. */
async function draw(
	picture: HTMLImageElement,
	shared: SharedPlace,
): Promise<void> {
	try {
		const { svg, height } = sharePicture(shared);
		picture.width = PICTURE_WIDTH;
		picture.height = height;
		picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
		await picture.decode();
		picture.src = toPng(picture, height);
	} catch {
		// An SVG that loaded stays; an address too long for a QR code has none.
	}
}

/** @throws if the browser blocks reading the canvas */
function toPng(drawing: HTMLImageElement, height: number): string {
	const canvas = document.createElement("canvas");
	canvas.width = PICTURE_WIDTH * SCALE;
	canvas.height = height * SCALE;
	const context = canvas.getContext("2d");
	if (!context) throw new TypeError("no canvas");
	context.drawImage(drawing, 0, 0, canvas.width, canvas.height);
	return canvas.toDataURL("image/png");
}
