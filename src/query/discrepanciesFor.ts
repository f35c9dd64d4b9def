import type { Dataset } from "../dataset/Dataset.ts";
import { requireRecord } from "../dataset/lookUp.ts";
import type { Discrepancy } from "../model/Discrepancy.ts";
import type { IdOf } from "../model/ids.ts";
import type { Kind } from "../model/kinds.ts";
import type { AnyRecord } from "../model/records.ts";
import { discrepanciesById } from "../records/discrepanciesById.ts";
import { boundsOf } from "../time/boundsOf.ts";
import { describeBasis } from "../time/describeBasis.ts";
import { TIME_BASES, type Time } from "../time/Time.ts";
import type { Criteria } from "./Criteria.ts";
import { findRecords } from "./findRecords.ts";

/**
 * Why a field is not simply what a source says.
 *
 * - `disputed`: it is garbled, contradictory, ambiguous or left open; a discrepancy tells.
 * - `inferred`: it was read from the context, or the record as a whole was.
 * - `derived`: it was computed from a statement.
 * - `uncertain`: it is a date that is itself marked uncertain.
 * - `missing`: no source gives it.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export const DOUBT_TYPES = ["disputed", "inferred", "derived", "uncertain", "missing"] as const;

/** One of {@link DOUBT_TYPES}. @category Check evidence @since 0.1.0 */
export type DoubtType = (typeof DOUBT_TYPES)[number];

/**
 * Something to know before relying on a field.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export interface Doubt {
  /** The record. */
  readonly id: IdOf;
  /** JSON Pointer (RFC 6901) of the field; the empty string is the record as a whole. */
  readonly pointer: string;
  /** Why. */
  readonly doubtType: DoubtType;
  /** What the data says of it: the reason, the derivation, or the label of the discrepancy. */
  readonly reason: string;
  /** The discrepancy, with its readings. Absent: the doubt is another. */
  readonly discrepancy?: Discrepancy;
}

/**
 * Lists what is disputed, inferred, derived, uncertain or missing, in one record or in all that
 * meet some criteria.
 *
 * Use {@link evidenceFor} for the passages behind a field.
 *
 * A discrepancy counts for each record and field that it names. A date that is derived or inferred,
 * or that no source gives, is listed by its field; so is what a record itself says to be missing.
 * What is stated outright and undisputed is not listed, and is no less a report of its source.
 *
 * @param dataset - where to look
 * @param of - an id or a record of the dataset, or criteria
 * @returns the doubts by record, and within it in the order of {@link DOUBT_TYPES}, then of the
 *   pointers; frozen, empty where there are none
 * @throws `unknown-id` as {@link getRecord}; otherwise as {@link findMatches}
 *
 * @example
 * ```ts
 * import { dataset, discrepanciesFor } from "laos-relations";
 *
 * discrepanciesFor(dataset, "status:canada-laos-diplomatic-relations").map(
 *   ({ doubtType, pointer, reason }) => `${doubtType} ${pointer}: ${reason}`,
 * );
 * // => ["derived /held: derived from a count of 50 years (2024)"]
 * ```
 *
 * @category Check evidence
 * @since 0.1.0
 */
export function discrepanciesFor<Id extends string, K extends Kind = Kind>(
  dataset: Dataset<Id>,
  of: NoInfer<Id> | AnyRecord | Criteria<NoInfer<Id>, K>,
): readonly Doubt[] {
  const id = typeof of === "object" && of !== null && "id" in of ? of.id : of;
  const records: readonly AnyRecord[] =
    typeof id === "string"
      ? [requireRecord(dataset, id)]
      : findRecords(dataset, id as Criteria<Id, K>);
  const disputes = discrepanciesById(dataset);
  return Object.freeze(
    records.flatMap((record) =>
      [...disputesOf(record, disputes.get(record.id) ?? []), ...ownDoubts(record)]
        .sort(
          (a, b) =>
            DOUBT_TYPES.indexOf(a.doubtType) - DOUBT_TYPES.indexOf(b.doubtType) ||
            (a.pointer < b.pointer ? -1 : Number(a.pointer > b.pointer)),
        )
        .map((doubt) => Object.freeze(doubt)),
    ),
  );
}

/** What the discrepancies that concern a record say of it. */
const disputesOf = (record: AnyRecord, discrepancies: readonly Discrepancy[]): readonly Doubt[] =>
  discrepancies.flatMap((discrepancy) =>
    discrepancy.subjects
      .filter(({ id }) => id === record.id)
      .map(({ id, pointer }) => ({
        id,
        pointer,
        doubtType: "disputed",
        reason: discrepancy.label,
        discrepancy,
      })),
  );

/** What a record says of itself. */
function ownDoubts(record: AnyRecord): readonly Doubt[] {
  const doubt = (doubtType: DoubtType, pointer: string, reason: string): Doubt => ({
    id: record.id,
    pointer,
    doubtType,
    reason,
  });
  const times = timesIn(record, "").flatMap(({ time, pointer }) => [
    ...(time.basis === "stated" ? [] : [doubt(time.basis, pointer, describeBasis(time))]),
    ...(boundsOf(time).uncertain
      ? [doubt("uncertain", pointer, `${time.edtf} is marked uncertain`)]
      : []),
  ]);
  return [
    ...(record.certainty === "inferred"
      ? [doubt("inferred", "", record.note ?? "read from the context")]
      : []),
    ...times,
    ...(record.missing ?? []).map(({ pointer, reason }) => doubt("missing", pointer, reason)),
  ];
}

/** Every time in a record, at any depth, and where it stands. */
function timesIn(
  value: unknown,
  pointer: string,
): readonly { readonly time: Time; readonly pointer: string }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("basis" in value && TIME_BASES.includes(value.basis as Time["basis"])) {
    return [{ time: value as Time, pointer }];
  }
  return Object.entries(value).flatMap(([key, part]) => timesIn(part, `${pointer}/${key}`));
}
