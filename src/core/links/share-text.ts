/**
 * Format a shared link: the title, then the address alone on the last line, a
 * form that no chat app breaks.
 *
 * @example
 * shareText("注销流程", "https://a.example/#/deregistration?id=procedure") // "注销流程\nhttps://…"
 */
export function shareText(title: string, url: string): string {
	return `${title}\n${url}`;
}
