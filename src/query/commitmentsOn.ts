import type { Dataset } from "../dataset/Dataset.ts";
import type { Commitment } from "../model/Commitment.ts";
import { recordTimes } from "../records/recordTimes.ts";
import { dayBoundsOf } from "../time/dayBoundsOf.ts";
import { type Extents, hullOf } from "../time/days.ts";
import { formatTime } from "../time/formatTime.ts";
import { lastDays } from "../time/lastDays.ts";
import { readDay } from "../time/readQuestion.ts";
import type { Time } from "../time/Time.ts";
import type { Criteria } from "./Criteria.ts";
import { readTime, rejectFields } from "./checks.ts";
import { findMatches, type Match } from "./findMatches.ts";

/**
 * How a commitment stands on a day.
 *
 * - `open`: its deadline lies ahead.
 * - `due`: its deadline falls on that day, or the day lies among those on which it may fall.
 * - `overdue`: its deadline has passed, and no source tells that it was met.
 * - `undated`: no deadline was given.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export const COMMITMENT_STATES = ["open", "due", "overdue", "undated"] as const;

/** One of {@link COMMITMENT_STATES}. @category Follow relations @since 0.1.0 */
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/**
 * A commitment on a day.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface CommitmentOn {
  /** The commitment. */
  readonly commitment: Commitment;
  /** How it stands. */
  readonly state: CommitmentState;
  /** Whether it surely stands so: `possible` where it may not have been given yet, or its deadline may be another day. */
  readonly answer: Match["answer"];
  /** When it was given: its own date, that of its event, or that of its source. */
  readonly made: Time;
  /** From what the state follows, in a sentence. */
  readonly reason: string;
}

/**
 * Says how commitments stand on a day: open, due, overdue, or without a deadline.
 *
 * Use {@link findRecords} with `kind: "commitment"` for what was promised, whatever the day;
 * `atLeast: "pledged"` leaves out what is only recommended, proposed or discussed.
 *
 * A deadline is its last day: of `2026` some day of that year, of `[..2026]` and of `2025/2026` some
 * day of 2026, of `[2025..2026]` some day of the two. Before the first of these days a commitment is
 * `open`, after the last `overdue`, and among them `due`: surely where there is but one. A deadline
 * with no last day is none. What was surely given after the day asked about is left out; what may
 * have been is `possible`. A day asked about that is known only to the month or year must lie wholly
 * before or after; otherwise the answer is `due`, and `possible`.
 * Nothing is taken for fulfilled: what a source tells of the outcome is in the reason.
 *
 * @param dataset - where to look
 * @param day - the day in question, in EDTF: a date or a set, not an interval
 * @param criteria - which commitments; `kind`, `on` and `during` are already given. Default: all
 * @returns the commitments in id order, frozen; empty where none was given by that day
 * @throws `unsupported-edtf` for anything but one day; otherwise as {@link findMatches}
 *
 * @example During 2026 the deadline is only possibly that day
 * ```ts
 * import { commitmentsOn, dataset } from "laos-relations";
 *
 * const on = (day: string) =>
 *   commitmentsOn(dataset, day, { type: "ambition", topic: "development", certainty: "yes" });
 * on("2025-06-01").map(({ commitment, state }) => [commitment.id, state]);
 * // => [["commitment:laos-ldc-graduation", "open"]]
 * on("2026-06-01"); // => []
 * on("2027-01-01").map(({ reason }) => reason);
 * // => ["Given 27 July 2024; the deadline, 2026 or earlier, has passed."]
 * ```
 *
 * @category Follow relations
 * @since 0.1.0
 */
export function commitmentsOn<Id extends string>(
  dataset: Dataset<Id>,
  day: string,
  criteria: Omit<Criteria<NoInfer<Id>, "commitment">, "kind" | "on" | "during"> = {},
): readonly CommitmentOn[] {
  rejectFields(criteria, ["kind", "on", "during"]);
  const asked = readTime(readDay, day, "day");
  const { from, to } = hullOf(asked.possible);
  const timeOf = recordTimes(dataset);
  return Object.freeze(
    findMatches(dataset, { ...criteria, kind: "commitment" }).flatMap(({ record }) => {
      const given = timeOf(record);
      if (!given || given.bounds.earliestStart > to) return [];
      const surelyGiven = given.bounds.latestStart <= from && !given.bounds.uncertain;
      const { state, sure, reason } = standing(record, asked);
      const answer = surelyGiven && sure ? "yes" : "possible";
      if (answer !== "yes" && criteria.certainty === "yes") return [];
      const when =
        given.time.edtf === undefined
          ? "When it was given is not told"
          : `Given ${formatTime(given.time)}`;
      const told =
        record.outcome === undefined ? "" : ` Of its outcome a source says: ${record.outcome}`;
      return Object.freeze({
        commitment: record,
        state,
        answer,
        made: given.time,
        reason: `${when}; ${reason}.${told}`,
      } as const);
    }),
  );
}

function standing(
  { deadline }: Commitment,
  asked: Extents,
): { readonly state: CommitmentState; readonly sure: boolean; readonly reason: string } {
  const last = deadline?.edtf === undefined ? undefined : lastDays(deadline.edtf);
  if (!deadline || !last) {
    return { state: "undated", sure: true, reason: "no deadline is told" };
  }
  const named = `the deadline, ${formatTime(deadline)},`;
  const sure = !dayBoundsOf(deadline).uncertain && asked.yes.length > 0;
  const { from, to } = hullOf(asked.possible);
  if (to < last.from) return { state: "open", sure, reason: `${named} lies ahead` };
  if (from > last.to) {
    return { state: "overdue", sure, reason: `${named} has passed` };
  }
  const one = last.from === last.to && from === to;
  return {
    state: "due",
    sure: sure && one,
    reason: `${named} ${one ? "is that day" : "may be that day"}`,
  };
}
