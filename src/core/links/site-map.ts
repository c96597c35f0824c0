/** A link target: a heading of a page, or an institution. */
export interface Place {
	/** Address of the page, such as `/phones`. */
	readonly page: string;
	/** Id of the heading, as in the canonical link. */
	readonly id: string;
	readonly title: string;
	/** Level of the heading, 1 to 6; a place of level 1 is the page itself. */
	readonly level: number;
	/**
	 * Other names of the place: older headings, an institution's short names,
	 * prefixes and hotlines.
	 */
	readonly aliases: readonly string[];
	/** Whether the place is an institution; institutions win shared aliases. */
	readonly isInstitution: boolean;
}

/** Every page of the wiki, in the order of the sidebar. */
export type SiteMap = readonly {
	readonly path: string;
	readonly title: string;
	readonly places: readonly Place[];
}[];
