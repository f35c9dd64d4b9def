import { LaosRelationsError } from "../errors.ts";
import type { AnyRecord } from "../model/records.ts";
import { recordsById } from "./allRecords.ts";
import type { Dataset } from "./Dataset.ts";

/** The record with an id, or the one that its redirects lead to. @internal */
export function lookUp(dataset: Dataset, id: string): AnyRecord | undefined {
  if (typeof id !== "string") {
    throw new LaosRelationsError("unknown-id", { value: id, expected: "an id, as text" });
  }
  const byId = recordsById(dataset);
  const found = byId.get(id);
  if (found) return found;
  let at = id;
  // Redirects may follow one another; more steps than redirects would be a circle.
  for (const _ of dataset.redirects) {
    const redirect = dataset.redirects.find(({ from }) => from === at);
    if (redirect?.to.length !== 1) return undefined;
    at = redirect.to[0] as string;
    const record = byId.get(at);
    if (record) return record;
  }
  return undefined;
}

/** The same, where there must be one. @internal */
export function demand(dataset: Dataset, id: string): AnyRecord {
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
