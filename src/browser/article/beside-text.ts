/** Where the styles put a page's contents beside its text. */
export const BESIDE_TEXT = "(min-width: 1280px)";
