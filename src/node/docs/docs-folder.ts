import { basename } from "node:path";

/** The wiki's folder; tests have one of their own. */
export const DOCS = process.env.DOCS || "docs";

/** Folder in which `npm start` lays out the docsify host, one per wiki. */
export const SITE = DOCS === "docs" ? ".site" : `.site.${basename(DOCS)}`;
