/**
 * What a shared link is pasted as: the title, and the address last and alone
 * on its line, the one form that every chat app leaves whole.
 *
 * @example
 * shareText("注销流程", "https://a.example/#/deregistration?id=procedure") // "注销流程\nhttps://…"
 */
export function shareText(title: string, url: string): string {
	return `${title}\n${url}`;
}
