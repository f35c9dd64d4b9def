import type { NotPlainDataIssue } from "../../errors.ts";
import { HALF_A_PAIR } from "../../model/halfAPair.ts";
import { plainKindOf } from "./plainKindOf.ts";

type Path = readonly (string | number)[];

/** Something in a value that is not plain data. @internal */
export interface NotPlain extends Pick<NotPlainDataIssue, "found" | "value"> {
  readonly path: Path;
  /** The path of the object that a cycle leads back to. Absent: there is no cycle. */
  readonly cycleStart?: Path;
}

/** A copy of a value, and what could not be copied. @internal */
export interface PlainCopy {
  /** Frozen at every depth. It lacks what is not plain data. */
  readonly copy: unknown;
  readonly faults: readonly NotPlain[];
}

/** Much deeper than any schema, and shallow enough to recurse. */
const MAXIMUM_DEPTH = 100;

/** The value of an own property; undefined where it has a getter, which is not run. */
const ownValue = (owner: object, key: string): unknown =>
  Reflect.getOwnPropertyDescriptor(owner, key)?.value;

/** The id of a record that is an instance of a class, so that references to it are not faults too. */
function idOnly(value: object): { readonly id: string } | undefined {
  const id = ownValue(value, "id");
  return typeof id === "string" ? { id } : undefined;
}

/**
 * Copies plain data, and lists what in it is not plain data. Each property is read once and no
 * getter is run, so later changes of the value cannot reach the copy. Like JSON, it drops properties
 * that are `undefined` and the sign of zero.
 *
 * An object that a record contains several times is copied once, so that nested repetition cannot
 * grow the copy exponentially.
 *
 * @internal
 */
export function plainCopy(root: unknown): PlainCopy {
  const faults: NotPlain[] = [];
  const path: (string | number)[] = [];
  const open = new Map<object, Path>();
  const copies = new Map<object, unknown>();

  const refuse = (found: NotPlain["found"], value: unknown, ...deeper: Path): undefined => {
    faults.push({ found, value, path: [...path, ...deeper] });
  };

  const copyOf = (value: unknown): unknown => {
    switch (typeof value) {
      case "string":
        return HALF_A_PAIR.test(value) ? refuse("half-character", value) : value;
      case "boolean":
      case "undefined":
        return value;
      case "number":
        return value === 0 ? 0 : value;
      case "function":
        return refuse("function", value);
      case "symbol":
        return refuse("symbol", value);
      case "bigint":
        return refuse("bigint", value);
      case "object":
        return value === null ? null : copyOfObject(value);
    }
  };

  const copyOfObject = (value: object): unknown => {
    const cycleStart = open.get(value);
    if (cycleStart) return void faults.push({ found: "cycle", value, path: [...path], cycleStart });
    if (copies.has(value)) return copies.get(value);
    const depth = path.length;
    if (depth > MAXIMUM_DEPTH) return refuse("too-deep", value);
    open.set(value, [...path]);
    let copy: unknown;
    try {
      if (plainKindOf(value) === "class-instance") {
        refuse("class-instance", value);
        copy = idOnly(value);
      } else copy = Object.freeze(Array.isArray(value) ? copyOfList(value) : copyOfFields(value));
    } catch {
      // Only a proxy throws when it is read.
      refuse("unreadable", value);
    }
    open.delete(value);
    copies.set(value, copy);
    // A list may have millions of records, which rarely share objects with each other.
    if (depth === 1 && Array.isArray(root)) copies.clear();
    return copy;
  };

  const copyOfList = (list: readonly unknown[]): readonly unknown[] => {
    const copy: unknown[] = [];
    for (const key of Reflect.ownKeys(list)) {
      // Indexes come first, in ascending order, so another key means that the next element is missing.
      if (key === `${copy.length}`) copy.push(copyOfProperty(list, key, copy.length));
      else if (copy.length < list.length) break;
      else if (typeof key === "symbol") refuse("symbol-key", key);
      else if (key !== "length") refuse("list-property", ownValue(list, key), key);
    }
    if (copy.length < list.length) refuse("hole", undefined, copy.length);
    return copy;
  };

  const copyOfFields = (value: object): object => {
    const copy: Record<string, unknown> = {};
    for (const key of Reflect.ownKeys(value)) {
      if (typeof key === "symbol") {
        refuse("symbol-key", key);
        continue;
      }
      const field = copyOfProperty(value, key, key);
      if (field === undefined) continue;
      // Assigning would take a field of this name for the prototype.
      if (key === "__proto__") Object.defineProperty(copy, key, { value: field, enumerable: true });
      else copy[key] = field;
    }
    return copy;
  };

  const copyOfProperty = (owner: object, key: string, place: string | number): unknown => {
    const property = Reflect.getOwnPropertyDescriptor(owner, key);
    if (!property) return refuse("unreadable", undefined, place);
    const { get, set, enumerable, value } = property;
    if (get ?? set) return refuse("accessor", get ?? set, place);
    if (!enumerable) return refuse("hidden-property", value, place);
    if (value === undefined && Array.isArray(owner)) return refuse("undefined", value, place);
    path.push(place);
    const copy = copyOf(value);
    path.pop();
    return copy;
  };

  return { copy: copyOf(root), faults };
}
