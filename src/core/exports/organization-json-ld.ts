import type { Entry } from "../directory/entry.ts";
import { formatStatus } from "../directory/status.ts";
import { plainText } from "../markdown/plain-text.ts";
import { entryJson, type NumberJson, unlessEmpty } from "./directory-json.ts";

/** A schema.org thing. */
export type Thing = Readonly<Record<string, unknown>>;

/**
 * Convert an entry to schema.org: an `Organization` with its `ContactPoint`s,
 * or the `Service` of a QR plate. Only numbers that can be dialled are included.
 *
 * @example
 * entryThing(parseDirectory("### 甲 :id=jia").entries[0])["@type"] // "Organization"
 */
export function entryThing(entry: Entry): Thing {
	const { prefixes, prefixCaveats = {}, ...json } = entryJson(entry);
	const isService = json.kind === "service";
	const contacts = json.numbers
		.filter(({ dialable }) => dialable)
		.map(contactPoint);
	return {
		"@type": isService ? "Service" : "Organization",
		"@id": `#${json.id}`,
		name: json.name,
		alternateName: unlessEmpty(json.names),
		url: json.website,
		description: json.status && formatStatus(json.status),
		identifier: unlessEmpty(
			prefixes.map((code) => prefixValue(code, prefixCaveats[code])),
		),
		...(isService
			? { availableChannel: unlessEmpty(contacts.map(serviceChannel)) }
			: { contactPoint: unlessEmpty(contacts) }),
		subjectOf: {
			"@type": "WebPage",
			lastReviewed: json.checkedOn,
			citation: json.source && plainText(json.source),
		},
	};
}

function contactPoint(number: NumberJson): Thing {
	return {
		"@type": "ContactPoint",
		contactType: "customer service",
		name: number.label,
		telephone: telephone(number),
		description: number.hours,
		availableLanguage: "zh-CN",
	};
}

function serviceChannel(servicePhone: Thing): Thing {
	return { "@type": "ServiceChannel", servicePhone };
}

/** Add +86, except to short numbers, which can be dialled in China only. */
function telephone({ kind, digits, printed }: NumberJson): string {
	const isShort = kind === "national" || kind === "public";
	return isShort ? printed : `+86${digits.replace(/^0/, "")}`;
}

function prefixValue(value: string, description: string | undefined): Thing {
	return {
		"@type": "PropertyValue",
		propertyID: "商户编号前三位",
		value,
		description,
	};
}
