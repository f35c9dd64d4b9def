import type * as z from "zod";
import type { DatasetData, DatasetMeta } from "../dataset/Dataset.ts";
import type { DataIssue } from "../errors.ts";
import { COLLECTIONS, KINDS } from "../model/kinds.ts";
import type { AnyRecord } from "../model/records.ts";
import { checkRules } from "./checkRules.ts";
import { checkSchema } from "./checkSchema.ts";
import { completeMeta } from "./input/completeMeta.ts";
import { completeRecord } from "./input/completeRecord.ts";
import { notPlainIssues } from "./issues/notPlainIssues.ts";
import { type UnhashedMeta, unhashedMetaSchema } from "./metaSchema.ts";
import { copyList } from "./plain/copyList.ts";
import { plainCopy } from "./plain/plainCopy.ts";
import { readFields } from "./plain/readFields.ts";
import { recordSchemas } from "./recordSchemas.ts";
import { redirectSchema } from "./redirectSchema.ts";
import { ruleData } from "./rules/support/ruleData.ts";

/** A dataset whose hash may be computed later. @internal */
export type UnhashedData = Omit<DatasetData, "meta"> & { readonly meta: UnhashedMeta };

/** A dataset that was checked. @internal */
export interface CheckedDataset {
  readonly issues: readonly DataIssue[];
  /** The copy that was checked, completed. Its hash may be absent. Absent: there are issues. */
  readonly data?: UnhashedData;
}

/**
 * Copies what claims to be a dataset, and checks the copy: each record against its schema, then
 * the records that fit against each other.
 *
 * @internal
 */
export function checkDataset(input: unknown): CheckedDataset {
  const issues: DataIssue[] = [];
  /** Adds issues without spreading them into `push`: there may be more than a call takes arguments. */
  const addAll = (found: readonly DataIssue[]) => {
    for (const issue of found) issues.push(issue);
    return found.length === 0;
  };
  const fits = <T>(schema: z.ZodType<T>, value: unknown, id: string): value is T => {
    const checked = checkSchema(schema, value, id);
    return checked.fits || addAll(checked.issues);
  };

  const { values, issues: unread } = readFields(input);
  addAll(unread);
  if (!values) return { issues: Object.freeze(issues) };

  const { copy, faults } = plainCopy(values.get("meta"));
  const meta = completeMeta(copy);
  const metaFits = addAll(notPlainIssues(faults, "meta")) && fits(unhashedMetaSchema, meta, "meta");

  const lists: Record<string, readonly unknown[]> = {};
  /** The elements of a list that fit their schema. */
  const checkList = <T>(
    name: string,
    schema: z.ZodType<T>,
    idAt: (element: unknown, index: number) => string,
    complete = (element: unknown) => element,
  ): readonly T[] => {
    const list = copyList(name, values.get(name), idAt);
    addAll(list.issues);
    const elements = list.elements.map(complete);
    lists[name] = elements;
    return elements.filter(
      (element, index): element is T =>
        !list.notPlain.has(index) && fits(schema, element, idAt(element, index)),
    );
  };
  // A collection that is absent is empty, but not one of the dataset's own: see `hashDataset`.
  const kinds = KINDS.filter((kind) => values.get(COLLECTIONS[kind]) !== undefined);
  const records = kinds.flatMap((kind) => {
    const name = COLLECTIONS[kind];
    const idAt = (record: unknown, index: number) => idOf(record) ?? `${name}/${index}`;
    return checkList<AnyRecord>(name, recordSchemas[kind], idAt, (record) =>
      completeRecord(kind, record),
    );
  });
  const ids = new Map<string, unknown>();
  for (const record of Object.values(lists).flat()) {
    const id = idOf(record);
    if (id !== undefined && !ids.has(id)) ids.set(id, record);
  }
  const redirects = checkList("redirects", redirectSchema, (_, index) => `redirects/${index}`);

  addAll(
    checkRules(
      ruleData({ ...(metaFits && { meta: meta as DatasetMeta }), records, redirects, ids, lists }),
    ),
  );
  return {
    issues: Object.freeze(issues),
    // Nothing is wrong with its parts, so together they are a dataset.
    ...(issues.length === 0 && { data: { meta, ...lists } as unknown as UnhashedData }),
  };
}

function idOf(record: unknown): string | undefined {
  if (typeof record !== "object" || record === null || !("id" in record)) return undefined;
  return typeof record.id === "string" ? record.id : undefined;
}
