import { allRecords, recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { redirectsById } from "../dataset/redirectsById.ts";
import type { Redirect } from "../model/Redirect.ts";
import type { AnyRecord } from "../model/records.ts";
import { type FieldChange, fieldChanges } from "./fieldChanges.ts";

/**
 * A record of the earlier dataset whose id has a redirect in the later dataset.
 *
 * @category Pin a version
 * @since 0.1.0
 */
export interface RedirectedRecord {
  /** The record in the earlier dataset. */
  readonly record: AnyRecord;
  /** The redirect in the later dataset, which says what became of the id. */
  readonly redirect: Redirect;
}

/**
 * A record that differs between two datasets.
 *
 * @category Pin a version
 * @since 0.1.0
 */
export interface ChangedRecord {
  /** The id of the record. */
  readonly id: AnyRecord["id"];
  /** The record in the earlier dataset. */
  readonly before: AnyRecord;
  /** The record in the later dataset. */
  readonly after: AnyRecord;
  /** The fields that differ, at least one, sorted by JSON Pointer in code-unit order. */
  readonly changes: readonly FieldChange[];
}

/**
 * The differences between the records of two datasets. All lists are in id order.
 *
 * @category Pin a version
 * @since 0.1.0
 */
export interface RecordChanges {
  /** The records whose ids only the later dataset has, including new ids of moved records. */
  readonly added: readonly AnyRecord[];
  /** The records of the earlier dataset whose ids are gone in the later dataset, without a redirect. */
  readonly removed: readonly AnyRecord[];
  /** The records of the earlier dataset whose ids have a redirect in the later dataset. */
  readonly redirected: readonly RedirectedRecord[];
  /** The records that both datasets have and that differ. */
  readonly changed: readonly ChangedRecord[];
}

/** Compares the records of two datasets by id. @internal */
export function recordChanges(from: Dataset, to: Dataset): RecordChanges {
  const [earlier, later] = [recordsById(from), recordsById(to)];
  const redirects = redirectsById(to);
  const gone = allRecords(from).filter(({ id }) => !later.has(id));
  return {
    added: allRecords(to).filter(({ id }) => !earlier.has(id)),
    removed: gone.filter(({ id }) => !redirects.has(id)),
    redirected: gone.flatMap((record) => {
      const redirect = redirects.get(record.id);
      return redirect ? [{ record, redirect }] : [];
    }),
    changed: allRecords(from).flatMap((before) => {
      const after = later.get(before.id);
      const changes = after ? fieldChanges(before, after) : [];
      return after && changes.length > 0 ? [{ id: before.id, before, after, changes }] : [];
    }),
  };
}
