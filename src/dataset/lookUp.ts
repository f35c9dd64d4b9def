import { LaosRelationsError } from "../errors.ts";
import type { AnyRecord } from "../model/records.ts";
import { recordsById } from "./allRecords.ts";
import type { Dataset } from "./Dataset.ts";

/** The record with an id, or the record that its redirects lead to. @internal */
export function lookUp(dataset: Dataset, id: string): AnyRecord | undefined {
  if (typeof id !== "string") {
    throw new LaosRelationsError("unknown-id", { value: id, expected: "an id, as text" });
  }
  const byId = recordsById(dataset);
  const found = byId.get(id);
  if (found) return found;
  let current = id;
  // Redirects may follow one another. More steps than there are redirects would be a cycle.
  for (const _ of dataset.redirects) {
    const redirect = dataset.redirects.find(({ from }) => from === current);
    if (redirect?.to.length !== 1) return undefined;
    current = redirect.to[0] as string;
    const record = byId.get(current);
    if (record) return record;
  }
  return undefined;
}

/** The record with an id, or an error that says what became of the id. @internal */
export function requireRecord(dataset: Dataset, id: string): AnyRecord {
  const record = lookUp(dataset, id);
  if (record) return record;
  const redirect = dataset.redirects.find(({ from }) => from === id);
  throw new LaosRelationsError("unknown-id", {
    value: id,
    expected: redirect
      ? `${redirect.to.join(" or ") || "no id"}: ${redirect.type} in ${redirect.since}, ${redirect.reason}`
      : `an id of dataset ${dataset.meta.version}, kind:slug; searchRecords finds it by name`,
  });
}
