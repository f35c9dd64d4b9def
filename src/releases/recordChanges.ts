import { allRecords, recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import type { Redirect } from "../model/Redirect.ts";
import type { AnyRecord } from "../model/records.ts";
import { type FieldChange, fieldChanges } from "./fieldChanges.ts";

/**
 * A record that is gone, and says where to.
 *
 * @category Pin a version
 * @since 0.1.0
 */
export interface RedirectedRecord {
  /** The record, as the earlier dataset has it. */
  readonly record: AnyRecord;
  /** What became of its id, as the later dataset says. */
  readonly redirect: Redirect;
}

/**
 * A record that both datasets have, and not alike.
 *
 * @category Pin a version
 * @since 0.1.0
 */
export interface ChangedRecord {
  /** Its id. */
  readonly id: AnyRecord["id"];
  /** The record, as the earlier dataset has it. */
  readonly before: AnyRecord;
  /** The record, as the later dataset has it. */
  readonly after: AnyRecord;
  /** The fields that differ, by JSON Pointer in code-unit order; at least one. */
  readonly changes: readonly FieldChange[];
}

/**
 * What became of the records between two datasets. All lists are in id order.
 *
 * @category Pin a version
 * @since 0.1.0
 */
export interface RecordChanges {
  /** Records whose ids only the later dataset has, those that others have moved to included. */
  readonly added: readonly AnyRecord[];
  /** Records of the earlier dataset whose ids lead nowhere in the later one. */
  readonly removed: readonly AnyRecord[];
  /** Records of the earlier dataset whose ids have a redirect in the later one. */
  readonly redirected: readonly RedirectedRecord[];
  /** Records that are not what they were. */
  readonly changed: readonly ChangedRecord[];
}

/** Compares the records of two datasets by id. @internal */
export function recordChanges(from: Dataset, to: Dataset): RecordChanges {
  const [earlier, later] = [recordsById(from), recordsById(to)];
  const redirects = new Map<string, Redirect>(to.redirects.map((one) => [one.from, one]));
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
