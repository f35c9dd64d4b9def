import { CHANGE_LEVELS, type ChangeLevel } from "../releases/changeLevel.ts";
import { toCanonicalJson } from "./canonical.ts";

/**
 * A difference between two JSON Schemas. `minor`: the later one accepts more. `major`: it refuses
 * data that the earlier one accepts, or nobody can tell.
 */
export interface SchemaChange {
  /** JSON Pointer of what differs. */
  readonly pointer: string;
  readonly level: Exclude<ChangeLevel, "patch">;
  readonly change: string;
}

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

/** Keywords that say something about a schema, and nothing about which data is valid. */
const ANNOTATIONS = ["$schema", "$id", "$comment", "title", "description", "default", "examples"];

/** Keywords whose higher value accepts less, and those whose higher value accepts more. */
const LOWER_BOUNDS = ["minimum", "exclusiveMinimum", "minItems", "minLength"];
const UPPER_BOUNDS = ["maximum", "exclusiveMaximum", "maxItems", "maxLength"];

/**
 * Compares two JSON Schemas as this project generates them: objects without further properties,
 * enumerations, unions, arrays and definitions. A change of any other keyword counts as major.
 */
export function compareSchemas(before: Json, after: Json, pointer = ""): readonly SchemaChange[] {
  if (same(before, after)) return [];
  if (!isObject(before) || !isObject(after)) return [major(pointer, "changed")];
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keywords.flatMap((keyword) => {
    const place = `${pointer}/${keyword}`;
    const [old, now] = [before[keyword], after[keyword]];
    if (ANNOTATIONS.includes(keyword) || same(old, now)) return [];
    switch (keyword) {
      case "properties":
        return compareProperties(before, after, place);
      case "$defs":
        return compareDefinitions(old, now, place);
      case "required":
        // A new property that is required is reported as the property.
        return [
          ...without(old, now).map((name) => minor(place, `${name} is no longer required`)),
          ...without(now, old)
            .filter((name) => hasKey(before.properties, name as string))
            .map((name) => major(place, `${name} is now required`)),
        ];
      case "enum":
        return compareValues(old, now, place);
      case "anyOf":
      case "oneOf":
      case "prefixItems":
        return compareLists(old, now, place);
      case "items":
        return compareSchemas(old, now, place);
      case "pattern":
        return comparePatterns(old, now, place);
      default:
        return [compareKeyword(keyword, old, now, place)];
    }
  });
}

/** The level of some changes: the highest among them; without any, `patch`. */
export const levelOf = (changes: readonly SchemaChange[]): ChangeLevel =>
  CHANGE_LEVELS.findLast((level) => changes.some((change) => change.level === level)) ?? "patch";

function compareProperties(before: JsonObject, after: JsonObject, place: string) {
  const [old, now] = [before.properties ?? {}, after.properties ?? {}] as [JsonObject, JsonObject];
  const required = (after.required ?? []) as readonly string[];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => {
    if (!hasKey(now, name)) return [major(place, `${name} is gone`)];
    if (hasKey(old, name)) return compareSchemas(old[name], now[name], `${place}/${name}`);
    return [
      required.includes(name)
        ? major(place, `${name} is new and required`)
        : minor(place, `${name} is new`),
    ];
  });
}

/** Definitions count only where they are used, so that a new or unused one changes nothing by itself. */
function compareDefinitions(before: Json, after: Json, place: string): readonly SchemaChange[] {
  const [old, now] = [before ?? {}, after ?? {}] as [JsonObject, JsonObject];
  return Object.keys(old)
    .filter((name) => hasKey(now, name))
    .flatMap((name) => compareSchemas(old[name], now[name], `${place}/${name}`));
}

/** Compares the members of a list by position; further members of a union accept more. */
function compareLists(before: Json, after: Json, place: string): readonly SchemaChange[] {
  const [old, now] = [before ?? [], after ?? []] as [readonly Json[], readonly Json[]];
  return [
    ...old.flatMap((member, index) =>
      index < now.length
        ? compareSchemas(member, now[index], `${place}/${index}`)
        : [major(`${place}/${index}`, "is gone")],
    ),
    ...now.slice(old.length).map((_, index) => minor(`${place}/${old.length + index}`, "is new")),
  ];
}

const compareValues = (old: Json, now: Json, place: string): readonly SchemaChange[] => [
  ...without(now, old).map((value) => minor(place, `${value} is new`)),
  ...without(old, now).map((value) => major(place, `${value} is gone`)),
];

/** Compares patterns of ids, `^(kind|kind):slug$`, by the kinds that they take. */
function comparePatterns(old: Json, now: Json, place: string): readonly SchemaChange[] {
  const [before, after] = [old, now].map((pattern) =>
    /^\^\(?([a-z|-]+)\)?:(.*)$/.exec(String(pattern)),
  );
  return before && after && before[2] === after[2]
    ? compareValues(before[1]?.split("|"), after[1]?.split("|"), place)
    : [compareKeyword("pattern", old, now, place)];
}

function compareKeyword(keyword: string, old: Json, now: Json, place: string): SchemaChange {
  const change = `${show(old)} is now ${show(now)}`;
  const rises = typeof old === "number" && typeof now === "number" && now > old;
  const falls = typeof old === "number" && typeof now === "number" && now < old;
  const accepts =
    now === undefined ||
    (LOWER_BOUNDS.includes(keyword) && falls) ||
    (UPPER_BOUNDS.includes(keyword) && rises);
  return accepts ? minor(place, change) : major(place, change);
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

const show = (value: Json) => (value === undefined ? "nothing" : JSON.stringify(value));
const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const hasKey = (value: Json, key: string) => isObject(value) && Object.hasOwn(value, key);
const same = (a: Json, b: Json) =>
  a === b || (a !== undefined && b !== undefined && toCanonicalJson(a) === toCanonicalJson(b));

/** The members of a list that another list lacks. */
const without = (list: Json, other: Json): readonly Json[] =>
  ((list ?? []) as readonly Json[]).filter(
    (value) => !((other ?? []) as readonly Json[]).includes(value),
  );
