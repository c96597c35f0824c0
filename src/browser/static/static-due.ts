import "../../styles/due.css";
import { type DueSource, tellDue } from "../plan/tell-due.ts";
import { fetchDirectory } from "./static-data.ts";

/** Tell on the static home page what of the list is due. */
export function startDue(href: DueSource["href"], signal: AbortSignal): void {
	tellDue({ href, sources: fetchDirectory }, signal);
}
