import { canonicalJson } from "./canonicalJson.ts";

/**
 * A field of a record that differs between two datasets.
 *
 * A list counts as one field, because the order of most lists means nothing: if a citation is
 * inserted first, only one citation is new, although every index changes.
 *
 * @category Pin a version
 * @since 0.1.0
 */
export interface FieldChange {
  /** The JSON Pointer (RFC 6901) of the field. It never leads into a list. */
  readonly pointer: string;
  /** The earlier value; `undefined` if the field was absent. */
  readonly before: unknown;
  /** The later value; `undefined` if the field is absent. */
  readonly after: unknown;
  /** If the field is a list before and after: the elements that only the earlier list has. Otherwise absent. */
  readonly removed?: readonly unknown[];
  /**
   * If the field is a list before and after: the elements that only the later list has. Otherwise
   * absent. If nothing was removed or added, only the order has changed.
   */
  readonly added?: readonly unknown[];
}

/** The fields that differ between two versions of a record, sorted by JSON Pointer. @internal */
export function fieldChanges(
  before: unknown,
  after: unknown,
  pointer = "",
): readonly FieldChange[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const [removed, added] = [onlyInFirst(before, after), onlyInFirst(after, before)];
    return [{ pointer, before, after, removed, added }];
  }
  if (!isObject(before) || !isObject(after)) return [{ pointer, before, after }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .flatMap((key) =>
      fieldChanges(
        before[key],
        after[key],
        `${pointer}/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`,
      ),
    );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The elements of the first list that the second list does not have. An element that occurs more
 * often in the first list is returned as many times as it has more.
 */
function onlyInFirst(first: readonly unknown[], second: readonly unknown[]): readonly unknown[] {
  const unmatched = new Map<string, number>();
  for (const element of second) {
    const json = canonicalJson(element);
    unmatched.set(json, (unmatched.get(json) ?? 0) + 1);
  }
  return first.filter((element) => {
    const json = canonicalJson(element);
    const count = unmatched.get(json) ?? 0;
    unmatched.set(json, count - 1);
    return count < 1;
  });
}
