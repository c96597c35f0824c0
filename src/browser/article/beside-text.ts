/** Media query for windows in which a page's contents stand beside its text. */
export const BESIDE_TEXT = "(min-width: 1280px)";
