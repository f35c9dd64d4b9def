import { LaosRelationsError, reading } from "../errors.ts";
import type { AnyRecord } from "../model/records.ts";
import { recordsById } from "./allRecords.ts";
import type { Dataset } from "./Dataset.ts";
import { perDataset } from "./perDataset.ts";
import { redirectsById } from "./redirectsById.ts";

/**
 * Finds the record with an id, or the record that its redirects lead to. Undefined if there is no
 * such record, or if a redirect leads to several ids or to none.
 *
 * @internal
 */
export function lookUp(dataset: Dataset, id: string): AnyRecord | undefined {
  if (typeof id !== "string") {
    throw new LaosRelationsError("unknown-id", { value: id, expected: "an id, as text" });
  }
  return recordsById(dataset).get(id) ?? redirected(dataset).get(id);
}

/** The records that redirects lead to, keyed by the id that each leads from. */
const redirected = /* @__PURE__ */ perDataset((dataset) => {
  const byId = recordsById(dataset);
  const redirects = redirectsById(dataset);
  const found = new Map<string, AnyRecord | undefined>();
  for (const from of redirects.keys()) {
    // Each redirect is followed once: a chain ends where another chain has been, and so does a cycle.
    const passed: string[] = [];
    let current: string | undefined = from;
    while (current !== undefined && !byId.has(current) && !found.has(current)) {
      found.set(current, undefined);
      passed.push(current);
      const to: readonly string[] = redirects.get(current)?.to ?? [];
      current = to.length === 1 ? to[0] : undefined;
    }
    const record = byId.get(current ?? "") ?? found.get(current ?? "");
    for (const id of passed) found.set(id, record);
  }
  return found as ReadonlyMap<string, AnyRecord | undefined>;
});

/**
 * Finds the record with an id, as {@link lookUp} does. If there is none, it throws an error that says
 * what became of the id.
 *
 * @internal
 */
export function requireRecord(dataset: Dataset, id: string): AnyRecord {
  const record = lookUp(dataset, id);
  if (record) return record;
  const redirect = redirectsById(dataset).get(id);
  throw new LaosRelationsError("unknown-id", {
    value: id,
    expected: redirect
      ? `${redirect.to.join(" or ") || "no id"}: ${redirect.type} in ${redirect.since}, ${redirect.reason}`
      : `an id of dataset ${dataset.meta.version}, kind:slug; searchRecords finds it by name`,
  });
}

/** Finds the record with an id, or with the id of a record, as {@link requireRecord} does. @internal */
export const requireRecordOf = (dataset: Dataset, of: string | AnyRecord): AnyRecord =>
  requireRecord(
    dataset,
    reading(
      () => (typeof of === "object" && of !== null ? of.id : of),
      () => new LaosRelationsError("unknown-id", { value: of, expected: "an id, or a record" }),
    ),
  );
