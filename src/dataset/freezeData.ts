import { LaosRelationsError } from "../errors.ts";

/** The types whose values JSON can hold, and `undefined`, which it leaves out; numbers must be finite. */
const IN_JSON: readonly string[] = ["string", "boolean", "undefined"];

/** Much deeper than any record. */
const MAXIMUM_DEPTH = 100;

/**
 * Freezes data from a caller itself, not a copy, at every depth. Refuses what JSON cannot hold: a cycle,
 * an instance of a class, a function, a number that is not finite, and more than 100 levels.
 *
 * Each object is visited at most twice, also where data repeats its parts.
 *
 * @internal
 */
export function freezeData<T>(data: T): T {
  /** The objects that were frozen before a visit, and whether their parts are being visited. */
  const frozen = new Map<object, boolean>();
  const freeze = (value: unknown, depth: number): void => {
    if (value === null || IN_JSON.includes(typeof value) || Number.isFinite(value)) return;
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
      const isOpen = frozen.get(value);
      if (isOpen) throw notPlain(value, "data without a cycle");
      if (isOpen === false) return;
      frozen.set(value, true);
    } else Object.freeze(value);
    for (const part of Object.values(value)) freeze(part, depth + 1);
    if (wasFrozen) frozen.set(value, false);
  };
  freeze(data, 0);
  return data;
}

const notPlain = (value: unknown, expected: string) =>
  new LaosRelationsError("not-plain-data", { value, expected, place: { field: "data" } });
