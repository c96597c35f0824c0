import "../styles/fields.css";
import "../styles/lookup-card.css";
import "../styles/plan.css";
import { fetchDirectory } from "./fetch-directory.ts";
import {
	defineMyMerchants,
	type PlanSource,
} from "./plan/my-merchants-element.ts";

const FAILURE =
	"电话表没有读到，看不出编号是哪家的。请检查网络后重新打开；清单照样能记。";

/** Give the list of merchants on a static page its life. */
export async function startPlan(href: PlanSource["href"]): Promise<void> {
	const sources = await fetchDirectory();
	defineMyMerchants({
		href,
		...(sources ?? { entries: [], acquirers: [] }),
		failure: sources ? undefined : FAILURE,
	});
}
