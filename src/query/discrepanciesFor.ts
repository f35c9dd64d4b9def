import type { Dataset } from "../dataset/Dataset.ts";
import type { DiscrepancyType } from "../model/Discrepancy.ts";
import type { Kind } from "../model/kinds.ts";
import type { AnyRecord } from "../model/records.ts";
import { DOUBT_TYPES, type Doubt, type DoubtType, FROM_CONTEXT } from "../records/Doubt.ts";
import { type Dispute, disputesById } from "../records/disputesById.ts";
import { boundsOf } from "../time/boundsOf.ts";
import { describeBasis } from "../time/describeBasis.ts";
import { TIME_BASES, type Time } from "../time/Time.ts";
import type { Criteria, DefaultKind } from "./Criteria.ts";
import { compareStrings } from "./compareStrings.ts";
import { recordsFor } from "./recordsFor.ts";

/**
 * Lists the fields that are disputed, inferred, derived, uncertain or missing, in a record or in all
 * records that meet criteria.
 *
 * Use {@link evidenceFor} for the passages that support a field, {@link assessmentsFor} for what is
 * thought of a record.
 *
 * Without `kind`, criteria leave out assessments and discrepancies; see {@link DefaultKind}.
 *
 * A discrepancy gives a doubt for each record and field that it names: `unconfirmed` if its type is
 * `not-found`, `refined` if it is `precision`, and otherwise `disputed`. A time gives a doubt if its
 * basis is `inferred`, `derived` or `missing`. So does each field that the record lists in `missing`.
 * A field without a doubt is stated and undisputed; it is still only a report of its source.
 *
 * @param dataset - the dataset
 * @param of - an id or a record of the dataset, or criteria
 * @returns the doubts by record id, then in the order of {@link DOUBT_TYPES}, then by pointer;
 *   frozen, empty if there are none
 * @throws `unknown-id` as {@link getRecord}; otherwise as {@link findMatches}
 *
 * @example
 * ```ts
 * import { dataset, discrepanciesFor } from "laos-relations";
 *
 * discrepanciesFor(dataset, "mission:united-kingdom-laos-embassy-former").map(
 *   ({ doubtType, pointer, reason }) => `${doubtType} ${pointer}: ${reason}`,
 * );
 * // => ["missing /established: The pages that were read name its closing only."]
 * ```
 *
 * @category Check evidence
 * @since 0.1.0
 */
export function discrepanciesFor<Id extends string, K extends Kind = DefaultKind>(
  dataset: Dataset<Id>,
  of: NoInfer<Id> | AnyRecord | Criteria<NoInfer<Id>, K>,
): readonly Doubt[] {
  const records = recordsFor(dataset, of as string | AnyRecord | Criteria);
  const disputes = disputesById(dataset);
  return Object.freeze(
    records.flatMap((record) =>
      [...disputesIn(record, disputes.get(record.id) ?? []), ...ownDoubts(record)]
        .sort(
          (a, b) =>
            DOUBT_TYPES.indexOf(a.doubtType) - DOUBT_TYPES.indexOf(b.doubtType) ||
            compareStrings(a.pointer, b.pointer),
        )
        .map((doubt) => Object.freeze(doubt)),
    ),
  );
}

/** The types of doubt from discrepancies that dispute nothing. */
const BY_DISCREPANCY: { readonly [T in DiscrepancyType]?: DoubtType } = {
  "not-found": "unconfirmed",
  precision: "refined",
};

/** The doubts from the discrepancies that name a record. */
const disputesIn = ({ id }: AnyRecord, disputes: readonly Dispute[]): readonly Doubt[] =>
  disputes.map(({ pointer, discrepancy }) => ({
    id,
    pointer,
    doubtType: BY_DISCREPANCY[discrepancy.discrepancyType] ?? "disputed",
    reason: discrepancy.label,
    discrepancy,
  }));

/** The doubts that a record states itself. */
function ownDoubts(record: AnyRecord): readonly Doubt[] {
  const doubt = (doubtType: DoubtType, pointer: string, reason: string, time?: Time): Doubt => ({
    id: record.id,
    pointer,
    doubtType,
    reason,
    ...(time && { time }),
  });
  const times = timesIn(record, "").flatMap(({ time, pointer }) => [
    ...(time.basis === "stated" ? [] : [doubt(time.basis, pointer, describeBasis(time), time)]),
    ...(boundsOf(time).uncertain
      ? [doubt("uncertain", pointer, `${time.edtf} is marked uncertain`, time)]
      : []),
  ]);
  return [
    ...(record.certainty === "inferred"
      ? [doubt("inferred", "", record.note ?? FROM_CONTEXT)]
      : []),
    ...times,
    ...(record.missing ?? []).map(({ pointer, reason }) => doubt("missing", pointer, reason)),
  ];
}

/** Every time in a value, at any depth, with its JSON Pointer. */
function timesIn(
  value: unknown,
  pointer: string,
): readonly { readonly time: Time; readonly pointer: string }[] {
  if (typeof value !== "object" || value === null) return [];
  if (TIME_BASES.includes((value as Time).basis)) return [{ time: value as Time, pointer }];
  return Object.entries(value).flatMap(([key, part]) => timesIn(part, `${pointer}/${key}`));
}
