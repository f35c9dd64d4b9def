import type * as z from "zod";
import type { DatasetData } from "../dataset/Dataset.ts";
import type { DataIssue } from "../errors.ts";
import { COLLECTIONS, type Kind } from "../model/kinds.ts";
import type { Redirect } from "../model/Redirect.ts";
import type { AnyRecord } from "../model/records.ts";
import { metaSchema } from "./metaSchema.ts";
import { recordSchemas } from "./recordSchemas.ts";
import { redirectSchema } from "./redirectSchema.ts";
import { applyRules } from "./rules.ts";
import { toDataIssues } from "./toDataIssues.ts";

/**
 * Names every fault of a dataset, not only the first.
 *
 * Use {@link defineDataset} to get a dataset or an error.
 *
 * Each record is held against its schema; then the records are looked at together: references
 * resolve and are of the right kind, ids and codes are unique, passages lie in their source, and
 * fields that must agree do. A record that fails its schema is left out of the second look, but
 * references to it resolve, so that one fault is reported once.
 *
 * @param input - anything; a dataset as plain data is expected
 * @returns the faults, by collection and record; empty where there are none
 *
 * @example
 * ```ts
 * import { dataset } from "laos-relations";
 * import { validateDataset } from "laos-relations/schemas";
 *
 * validateDataset(dataset); // => []
 * validateDataset({ ...dataset, missions: [{ id: "mission:x" }] })[0]?.code; // => "missing-key"
 * ```
 *
 * @category Validate
 * @since 0.1.0
 */
export function validateDataset(input: unknown): readonly DataIssue[] {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return [
      { code: "invalid-record", id: "dataset", pointer: "", value: input, expected: "an object" },
    ];
  }
  const data = input as Readonly<Record<string, unknown>>;
  const issues: DataIssue[] = [];
  const check = (schema: z.ZodType, value: unknown, id: string) => {
    const { success, error } = schema.safeParse(value);
    if (!success) issues.push(...toDataIssues(error, value, id));
    return success;
  };
  const list = (name: string): readonly unknown[] => {
    const value = data[name];
    if (Array.isArray(value)) return value;
    issues.push({
      code: value === undefined ? "missing-key" : "invalid-record",
      ...{ id: "dataset", pointer: `/${name}`, value, expected: "an array" },
    });
    return [];
  };

  check(metaSchema, data.meta, "meta");
  for (const key of Object.keys(data)) {
    if (!KNOWN_KEYS.has(key)) {
      issues.push({
        code: "unknown-key",
        ...{
          id: "dataset",
          pointer: `/${key}`,
          value: data[key],
          expected: "no field of this name",
        },
      });
    }
  }

  const records: AnyRecord[] = [];
  const ids = new Set<string>();
  for (const [kind, name] of Object.entries(COLLECTIONS)) {
    list(name).forEach((record, at) => {
      const id = (record as { id?: unknown } | null)?.id;
      const place = typeof id === "string" ? id : `${name}/${at}`;
      ids.add(place);
      if (check(recordSchemas[kind as Kind], record, place)) records.push(record as AnyRecord);
    });
  }
  const redirects = list("redirects").filter((redirect, at) =>
    check(redirectSchema, redirect, `redirects/${at}`),
  ) as readonly Redirect[];
  const focus = (data.meta as DatasetData["meta"] | undefined)?.focus;
  if (typeof focus === "string" && !ids.has(focus)) {
    issues.push({
      code: "dangling-reference",
      ...{
        id: "meta",
        pointer: "/focus",
        value: focus,
        expected: "the id of a party of the dataset",
      },
    });
  }
  const byId = new Map(records.map((record) => [record.id, record]));
  return [...issues, ...applyRules({ records, byId, ids, redirects })];
}

/** `ids` is what a {@link Dataset} adds to its data; it follows from the records and is not read. */
const KNOWN_KEYS = new Set<string>(["meta", "ids", "redirects", ...Object.values(COLLECTIONS)]);
