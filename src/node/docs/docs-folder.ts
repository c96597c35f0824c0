import { basename } from "node:path";

/** The wiki's folder; tests have one of their own. */
export const DOCS = process.env.DOCS || "docs";

/** Where `npm start` lays out the docsify host, for each wiki apart. */
export const SITE = DOCS === "docs" ? ".site" : `.site.${basename(DOCS)}`;
