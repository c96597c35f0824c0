import * as v from "valibot";

const LONGEST = 1000;

/** Fields of what is stored. */
export const text = v.pipe(v.string(), v.maxLength(LONGEST));
/** It goes into files of other formats, where a line break would begin a line. */
export const plainId = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/));
export const instant = v.pipe(v.string(), v.isoTimestamp());
export const date = v.union([v.literal(""), v.pipe(v.string(), v.isoDate())]);
