import { LaosRelationsError } from "../errors.ts";

/** The types whose values JSON can hold, and `undefined`, which it leaves out; numbers must be finite. */
const IN_JSON: readonly string[] = ["string", "boolean", "undefined"];

/** More than a dataset of millions of records has. Parts that repeat others multiply. */
const MOST_PARTS = 1_000_000_000;

/** Much deeper than any record. */
const MAXIMUM_DEPTH = 100;

/**
 * Freezes data from a caller itself, not a copy, at every depth. Refuses what JSON cannot hold: a cycle,
 * an instance of a class, a function, a number that is not finite, more than 100 levels, and
 * parts that repeat others without an end.
 *
 * Each object is visited at most twice, also where data repeats its parts.
 *
 * @internal
 */
export function freezeData<T>(data: T): T {
  /** For each object that was frozen before a visit, how many parts it has; 0 while they are visited. */
  const frozen = new Map<object, number>();
  /** Returns the number of parts of a value, as JSON would write them. */
  const freeze = (value: unknown, depth: number): number => {
    if (value === null || IN_JSON.includes(typeof value) || Number.isFinite(value)) return 1;
    if (typeof value !== "object") {
      throw notPlain(value, "a value that JSON can hold");
    }
    if (depth > MAXIMUM_DEPTH) throw notPlain(value, `at most ${MAXIMUM_DEPTH} levels`);
    if (!Array.isArray(value)) {
      const prototype = Object.getPrototypeOf(value);
      if (prototype && Object.getPrototypeOf(prototype)) throw notPlain(value, "a plain object");
    }
    const wasFrozen = Object.isFrozen(value);
    if (wasFrozen) {
      const known = frozen.get(value);
      if (known === 0) throw notPlain(value, "data without a cycle");
      if (known !== undefined) return known;
      frozen.set(value, 0);
    } else Object.freeze(value);
    let parts = 1;
    for (const part of Object.values(value)) parts += freeze(part, depth + 1);
    if (parts > MOST_PARTS) throw notPlain(value, `at most ${MOST_PARTS} parts, repeated ones too`);
    if (wasFrozen) frozen.set(value, parts);
    return parts;
  };
  freeze(data, 0);
  return data;
}

const notPlain = (value: unknown, expected: string) =>
  new LaosRelationsError("not-plain-data", { value, expected, place: { field: "data" } });
