import { LaosRelationsError, reading } from "../errors.ts";
import type { AnyRecord } from "../model/records.ts";
import { recordsById } from "./allRecords.ts";
import type { Dataset } from "./Dataset.ts";
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
  const byId = recordsById(dataset);
  let current = id;
  for (let step = 0; ; step++) {
    const record = byId.get(current);
    if (record) return record;
    // A chain that has more steps than the dataset has redirects is a cycle.
    if (step > dataset.redirects.length) return undefined;
    const targets = redirectsById(dataset).get(current)?.to;
    if (targets?.length !== 1) return undefined;
    current = targets[0] as string;
  }
}

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
