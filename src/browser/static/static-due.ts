import "../../styles/due.css";
import { type DueSource, tellDue } from "../plan/tell-due.ts";
import { fetchDirectory } from "./static-data.ts";

/** Show on the static home page what is due in the list. */
export function startDue(href: DueSource["href"], signal: AbortSignal): void {
	tellDue({ href, sources: fetchDirectory }, signal);
}
