import { editDistance } from "./editDistance.ts";

/**
 * Finds the candidate that a text was probably meant to be: the candidate with the fewest typing
 * errors, or else the first that the text begins, or that begins the text. Capitals do not count,
 * and blanks and underscores count as hyphens. Undefined if no candidate is near.
 *
 * @internal
 */
export function nearest(text: unknown, candidates: Iterable<string>): string | undefined {
  if (typeof text !== "string" || text.length > LONGEST) return undefined;
  const sought = normalize(text);
  const { length } = sought;
  const allowed = length < 3 ? 0 : length < 7 ? 1 : length < 12 ? 2 : 3;
  let [best, fewest]: [string | undefined, number] = [undefined, allowed + 1];
  let extended: string | undefined;
  for (const candidate of candidates) {
    const name = normalize(candidate);
    const errors = editDistance(sought, name, allowed);
    if (errors < fewest) [best, fewest] = [candidate, errors];
    const shorter = Math.min(length, name.length);
    if (shorter > 3 && (name.startsWith(sought) || sought.startsWith(name))) extended ??= candidate;
  }
  return best ?? extended;
}

/** Longer than any value of a vocabulary. */
const LONGEST = 100;

const normalize = (text: string) => text.toLowerCase().replace(/[\s_]+/g, "-");

/** A question to add to what was expected; empty if no candidate is near. @internal */
export function didYouMean(text: unknown, candidates: Iterable<string>): string {
  const near = nearest(text, candidates);
  return near === undefined ? "" : `; did you mean ${near}?`;
}
