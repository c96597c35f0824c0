import * as v from "valibot";

const LONGEST = 1000;

/** A text field of a stored record. */
export const text = v.pipe(v.string(), v.maxLength(LONGEST));
/** An id that is safe in other file formats, where a line break would start a new line. */
export const plainId = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/));
export const instant = v.pipe(v.string(), v.isoTimestamp());
export const date = v.union([v.literal(""), v.pipe(v.string(), v.isoDate())]);
