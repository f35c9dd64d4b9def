import { canonicalJson } from "./canonicalJson.ts";

/**
 * A field of a record that is not what it was.
 *
 * A list is one field: citations, topics or participants are sets in all but notation, and a member
 * more at the front would otherwise show as a change of every one after it. What is in a list is
 * compared whole.
 *
 * @category Pin a version
 * @since 0.1.0
 */
export interface FieldChange {
  /** JSON Pointer (RFC 6901) of the field; it never leads into a list. */
  readonly pointer: string;
  /** What stood there; `undefined` where nothing did. */
  readonly before: unknown;
  /** What stands there now; `undefined` where nothing does. */
  readonly after: unknown;
  /** The members that a list has lost. Absent: not a list before and after. */
  readonly removed?: readonly unknown[];
  /** The members that a list has gained; neither lost nor gained: the order alone has changed. Absent: not a list before and after. */
  readonly added?: readonly unknown[];
}

/** The fields in which a record differs from what it was, by JSON Pointer in code-unit order. @internal */
export function fieldChanges(
  before: unknown,
  after: unknown,
  pointer = "",
): readonly FieldChange[] {
  if (canonicalJson(before) === canonicalJson(after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const [removed, added] = [without(before, after), without(after, before)];
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

/** The members of a list that another does not have; one that it has fewer times is left that often. */
function without(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const held = other.map(canonicalJson);
  return list.filter((member) => {
    const at = held.indexOf(canonicalJson(member));
    if (at >= 0) held.splice(at, 1);
    return at < 0;
  });
}
