import { CHANGE_LEVELS, type ChangeLevel } from "../releases/changeLevel.ts";
import { toCanonicalJson } from "./canonical.ts";

/**
 * A difference between two JSON Schemas. It is `minor` if the later schema accepts more data, and
 * `major` if the later schema rejects data that the earlier one accepts, or if this comparison
 * cannot decide.
 */
export interface SchemaChange {
  /** JSON Pointer of the keyword that differs. */
  readonly pointer: string;
  readonly level: Exclude<ChangeLevel, "patch">;
  /** The change, in words. */
  readonly change: string;
}

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

/** Keywords that describe a schema and do not affect which data is valid. */
const ANNOTATIONS = ["$schema", "$id", "$comment", "title", "description", "default", "examples"];

/** A higher value of these keywords accepts less. */
const LOWER_LIMITS = ["minimum", "exclusiveMinimum", "minItems", "minLength"];

/** A higher value of these keywords accepts more. */
const UPPER_LIMITS = ["maximum", "exclusiveMaximum", "maxItems", "maxLength"];

/**
 * Compares two JSON Schemas. It understands the schemas that this project generates: objects
 * without additional properties, enumerations, unions, arrays, definitions and conditions. A change
 * of any other keyword counts as major.
 */
export function compareSchemas(before: Json, after: Json, pointer = ""): readonly SchemaChange[] {
  if (isEqual(before, after)) return [];
  if (!isObject(before) || !isObject(after)) return [major(pointer, "changed")];
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keywords.flatMap((keyword) => {
    const child = `${pointer}/${keyword}`;
    const [from, to] = [before[keyword], after[keyword]];
    if (ANNOTATIONS.includes(keyword) || isEqual(from, to)) return [];
    switch (keyword) {
      case "properties":
        return compareProperties(before, after, child);
      case "$defs":
        return compareDefinitions(from, to, child);
      case "required":
        // compareProperties reports a new property that is required.
        return [
          ...onlyInFirst(from, to).map((name) => minor(child, `${name} is no longer required`)),
          ...onlyInFirst(to, from)
            .filter((name) => hasKey(before.properties, name as string))
            .map((name) => major(child, `${name} is now required`)),
        ];
      case "additionalProperties":
        return from === false ? [minor(child, "is allowed")] : compareSchemas(from, to, child);
      case "enum":
        return compareValues(from, to, child);
      case "anyOf":
      case "oneOf":
      case "prefixItems":
        return compareLists(from, to, child);
      case "allOf":
        return compareConditions(before, after, child);
      case "items":
        return compareSchemas(from, to, child);
      case "pattern":
        return comparePatterns(from, to, child);
      default:
        return [compareKeyword(keyword, from, to, child)];
    }
  });
}

/** The highest level among some changes; `patch` if there are none. */
export const highestLevel = (changes: readonly SchemaChange[]): ChangeLevel =>
  CHANGE_LEVELS.findLast((level) => changes.some((change) => change.level === level)) ?? "patch";

function compareProperties(before: JsonObject, after: JsonObject, pointer: string) {
  const [from, to] = [before.properties ?? {}, after.properties ?? {}] as [JsonObject, JsonObject];
  const required = (after.required ?? []) as readonly string[];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((name) => {
    // A property without a schema of its own has that of additional properties, if they have one.
    const [earlier, later] = [
      hasKey(from, name) ? from[name] : before.additionalProperties,
      hasKey(to, name) ? to[name] : after.additionalProperties,
    ];
    if (!hasKey(to, name) && !isObject(later)) return [major(pointer, `${name} is removed`)];
    if (hasKey(from, name) || (isObject(earlier) && !required.includes(name))) {
      return compareSchemas(earlier, later, `${pointer}/${name}`);
    }
    return [
      required.includes(name)
        ? major(pointer, `${name} is new and required`)
        : minor(pointer, `${name} is new`),
    ];
  });
}

/**
 * Compares the definitions that both schemas have. A new or removed definition affects valid data
 * only where a keyword refers to it, and that keyword then differs too.
 */
function compareDefinitions(before: Json, after: Json, pointer: string): readonly SchemaChange[] {
  const [from, to] = [before ?? {}, after ?? {}] as [JsonObject, JsonObject];
  return Object.keys(from)
    .filter((name) => hasKey(to, name))
    .flatMap((name) => compareSchemas(from[name], to[name], `${pointer}/${name}`));
}

/** Compares the members of two lists by index. Additional members of a union accept more. */
function compareLists(before: Json, after: Json, pointer: string): readonly SchemaChange[] {
  const [from, to] = [before ?? [], after ?? []] as [readonly Json[], readonly Json[]];
  return [
    ...from.flatMap((member, index) =>
      index < to.length
        ? compareSchemas(member, to[index], `${pointer}/${index}`)
        : [major(`${pointer}/${index}`, "is removed")],
    ),
    ...to
      .slice(from.length)
      .map((_, index) => minor(`${pointer}/${from.length + index}`, "is new")),
  ];
}

/**
 * Compares two lists of conditions. A new condition accepts less, unless it is about a value or
 * a property that the earlier schema did not accept.
 */
function compareConditions(before: JsonObject, after: JsonObject, pointer: string) {
  const [from, to] = [before.allOf ?? [], after.allOf ?? []] as [readonly Json[], readonly Json[]];
  const isIn = (list: readonly Json[], condition: Json) =>
    list.some((other) => isEqual(other, condition));
  return [
    ...from.flatMap((condition, index) =>
      isIn(to, condition) ? [] : [minor(`${pointer}/${index}`, "is removed")],
    ),
    ...to.flatMap((condition, index) =>
      isIn(from, condition) || isAboutNewValue(before, condition)
        ? []
        : [major(`${pointer}/${index}`, "is new")],
    ),
  ];
}

/** Whether the `if` of a condition asks for a value that a schema does not accept. */
function isAboutNewValue(schema: JsonObject, condition: Json): boolean {
  const { properties = {}, required = [] } = (at(condition, "if") ?? {}) as Condition;
  return Object.entries(properties).some(([name, test]) => {
    const values = at(at(schema.properties, name), "enum");
    const items = at(at(at(schema.properties, name), "items"), "enum");
    const lacks = (list: Json, value: Json) => Array.isArray(list) && !list.includes(value);
    const isNew =
      "contains" in test ? lacks(items, test.contains?.const) : lacks(values, test.const);
    const isNewField = schema.additionalProperties === false && !hasKey(schema.properties, name);
    return required.includes(name) && (isNew || isNewField);
  });
}

/** The part of a condition that says when it applies: a field has a value, or its list contains it. */
interface Condition {
  readonly properties?: Readonly<
    Record<string, { readonly const?: Json; readonly contains?: { readonly const?: Json } }>
  >;
  readonly required?: readonly string[];
}

const at = (value: Json, key: string): Json => (isObject(value) ? value[key] : undefined);

const compareValues = (from: Json, to: Json, pointer: string): readonly SchemaChange[] => [
  ...onlyInFirst(to, from).map((value) => minor(pointer, `${value} is new`)),
  ...onlyInFirst(from, to).map((value) => major(pointer, `${value} is removed`)),
];

/** Compares two patterns of ids, `^(kind|kind):slug$`, by the kinds that they accept. */
function comparePatterns(from: Json, to: Json, pointer: string): readonly SchemaChange[] {
  const [before, after] = [from, to].map((pattern) =>
    /^\^\(?([a-z|-]+)\)?:(.*)$/.exec(String(pattern)),
  );
  return before && after && before[2] === after[2]
    ? compareValues(before[1]?.split("|"), after[1]?.split("|"), pointer)
    : [compareKeyword("pattern", from, to, pointer)];
}

function compareKeyword(keyword: string, from: Json, to: Json, pointer: string): SchemaChange {
  const change = `${format(from)} is now ${format(to)}`;
  const rises = typeof from === "number" && typeof to === "number" && to > from;
  const falls = typeof from === "number" && typeof to === "number" && to < from;
  const acceptsMore =
    to === undefined ||
    (LOWER_LIMITS.includes(keyword) && falls) ||
    (UPPER_LIMITS.includes(keyword) && rises);
  return acceptsMore ? minor(pointer, change) : major(pointer, change);
}

const minor = (pointer: string, change: string): SchemaChange => ({
  pointer,
  level: "minor",
  change,
});
const major = (pointer: string, change: string): SchemaChange => ({
  pointer,
  level: "major",
  change,
});

const format = (value: Json) => (value === undefined ? "nothing" : JSON.stringify(value));
const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const hasKey = (value: Json, key: string) => isObject(value) && Object.hasOwn(value, key);
const isEqual = (a: Json, b: Json) =>
  a === b || (a !== undefined && b !== undefined && toCanonicalJson(a) === toCanonicalJson(b));

/** The members of the first list that the second list does not contain. */
const onlyInFirst = (first: Json, second: Json): readonly Json[] =>
  ((first ?? []) as readonly Json[]).filter(
    (value) => !((second ?? []) as readonly Json[]).includes(value),
  );
