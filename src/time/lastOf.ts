import { type Day, parseEdtf } from "./parseEdtf.ts";

/**
 * The days among which the last day of a time lies: of a date its whole window, of a set all of it
 * where it is bounded on both sides, otherwise the window of the end. Undefined where there is no
 * end.
 *
 * @internal
 */
export function lastOf(edtf: string): { readonly first: Day; readonly last: Day } | undefined {
  const value = parseEdtf(edtf);
  if (value.type === "date") return value;
  if (typeof value.end !== "object") return undefined;
  const { start, end } = value;
  const whole = value.type === "one-of" && typeof start === "object";
  return { first: whole ? start.first : end.first, last: end.last };
}
