import "../../styles/offer.css";

/** Ask in words before everything goes; whether the reader wants it. */
export function confirmWipe(question: string): Promise<boolean> {
	const dialog = document.createElement("dialog");
	dialog.className = "offer";
	dialog.setAttribute("aria-label", "全部清空");
	const text = document.createElement("p");
	text.textContent = question;
	const actions = document.createElement("form");
	actions.method = "dialog";
	actions.className = "dialog-actions";
	actions.append(makeChoice("不清空", ""), makeChoice("清空", "wipe"));
	dialog.append(text, actions);
	document.body.append(dialog);
	dialog.showModal();
	return new Promise((resolve) => {
		dialog.addEventListener("close", () => {
			dialog.remove();
			resolve(dialog.returnValue === "wipe");
		});
	});
}

function makeChoice(label: string, value: string): HTMLButtonElement {
	const button = document.createElement("button");
	button.className = "small-button";
	button.textContent = label;
	button.value = value;
	return button;
}
