import type { Dataset } from "../dataset/Dataset.ts";
import type { Commitment } from "../model/Commitment.ts";
import type { CommitmentState } from "../records/commitmentStates.ts";
import { recordTimes } from "../records/recordTimes.ts";
import { dayBoundsOf } from "../time/dayBoundsOf.ts";
import { type Extents, hullOf } from "../time/days.ts";
import { describeTime } from "../time/describeTime.ts";
import { lastDays } from "../time/lastDays.ts";
import { readDay } from "../time/readQuestion.ts";
import type { Time } from "../time/Time.ts";
import type { Criteria } from "./Criteria.ts";
import { fieldsWithout, readTime } from "./checks.ts";
import { findMatches, type Match } from "./findMatches.ts";

/**
 * A commitment with its state on a day.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface CommitmentOn {
  /** The commitment. */
  readonly commitment: Commitment;
  /** Its state on that day. */
  readonly state: CommitmentState;
  /** `yes` if the state is certain; `possible` if the commitment may be later than that day, or the deadline may be another day. */
  readonly answer: Match["answer"];
  /** The time of the commitment: its own date, or else that of its event, or else that of its source. */
  readonly made: Time;
  /** The reason for the state, as a sentence. */
  readonly reason: string;
}

/**
 * Says which commitments are open, due, overdue or without a deadline on a day.
 *
 * Use {@link findRecords} with `kind: "commitment"` for the commitments alone. `atLeast: "pledged"`
 * excludes commitments that are only recommended, proposed or discussed.
 *
 * The deadline is the last day of the time in `deadline`: some day of 2026 for `2026`, `[..2026]` and
 * `2025/2026`; some day of 2025 or 2026 for `[2025..2026]`. The state is `open` before the first of
 * these days, `overdue` after the last, and `due` between them, both included. If `day` has several
 * days, such as a month, the state is `open` or `overdue` only if that is the state on all of them.
 *
 * `due` is certain only if `day` and the deadline are each a single day. A deadline without a last
 * day gives `undated`. The result excludes commitments that are certainly later than `day`; those
 * that may be later are `possible`. The state does not depend on the outcome: if a source reports an
 * outcome, `reason` says so.
 *
 * @param dataset - the dataset
 * @param day - the day, in EDTF: a date or a set, not an interval
 * @param criteria - conditions for the commitments, without `kind`, `on` and `during`. Default: none
 * @returns the commitments in id order; frozen, empty if none was made by that day
 * @throws `unsupported-edtf` if `day` is not a single day; otherwise as {@link findMatches}
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
  const conditions = fieldsWithout(criteria, ["kind", "on", "during"]);
  const asked = readTime(readDay, day, "day");
  const { from, to } = hullOf(asked.possible);
  const timeOf = recordTimes(dataset);
  return Object.freeze(
    findMatches(dataset, { ...conditions, kind: "commitment" }).flatMap(({ record }) => {
      const made = timeOf(record);
      if (!made || made.bounds.earliestStart > to) return [];
      const isSurelyMade = made.bounds.latestStart <= from && !made.bounds.uncertain;
      const { state, isSure, reason } = stateOn(asked, record);
      const answer = isSurelyMade && isSure ? "yes" : "possible";
      if (answer !== "yes" && conditions.certainty === "yes") return [];
      const madeText =
        made.time.edtf === undefined
          ? "When it was given is not told"
          : `Given ${describeTime(made.time)}`;
      const outcome =
        record.outcome === undefined ? "" : ` Of its outcome a source says: ${record.outcome}`;
      return Object.freeze({
        commitment: record,
        state,
        answer,
        made: made.time,
        reason: `${madeText}; ${reason}.${outcome}`,
      } as const);
    }),
  );
}

/** The state that follows from the deadline of a commitment, and whether it is certain. */
function stateOn(
  asked: Extents,
  { deadline }: Commitment,
): { readonly state: CommitmentState; readonly isSure: boolean; readonly reason: string } {
  const last = deadline?.edtf === undefined ? undefined : lastDays(deadline.edtf);
  if (!deadline || !last) {
    return { state: "undated", isSure: true, reason: "no deadline is told" };
  }
  const deadlineText = `the deadline, ${describeTime(deadline)},`;
  const isSure = !dayBoundsOf(deadline).uncertain && asked.yes.length > 0;
  const { from, to } = hullOf(asked.possible);
  if (to < last.from) return { state: "open", isSure, reason: `${deadlineText} lies ahead` };
  if (from > last.to) {
    return { state: "overdue", isSure, reason: `${deadlineText} has passed` };
  }
  const isSameDay = last.from === last.to && from === to;
  return {
    state: "due",
    isSure: isSure && isSameDay,
    reason: `${deadlineText} ${isSameDay ? "is that day" : "may be that day"}`,
  };
}
