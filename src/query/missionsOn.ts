import type { Dataset } from "../dataset/Dataset.ts";
import type { Mission } from "../model/Mission.ts";
import { beginningOf } from "../records/beginningOf.ts";
import { MISSION_STATES, type MissionState } from "../records/missionStates.ts";
import { type RecordTime, recordTimes } from "../records/recordTimes.ts";
import { type Replacement, replacementOf } from "../records/replacementOf.ts";
import { dayBoundsOf } from "../time/dayBoundsOf.ts";
import { type Extents, hullOf } from "../time/days.ts";
import { describeTime } from "../time/describeTime.ts";
import { overlapAnswer } from "../time/overlaps.ts";
import type { Criteria } from "./Criteria.ts";
import { recordsInState } from "./recordsInState.ts";
import {
  endQualifier,
  hasEnd,
  knownOf,
  lastDay,
  silenceAfter,
  type Validity,
} from "./validityOf.ts";

/**
 * A mission with its state on a day. `since` and `until` are the first and the last day on which it
 * exists in its form.
 *
 * @category Follow relations
 * @since 0.2.0
 */
export interface MissionOn extends Validity {
  /** The mission. */
  readonly mission: Mission;
  /** Its state on that day. */
  readonly state: MissionState;
  /** `yes` if the state is certain; `possible` if it may not have been open yet, or may have ended, or if no source says that it still exists. */
  readonly answer: Validity["answer"];
  /** The reason for the state, as a sentence. */
  readonly reason: string;
}

/**
 * Criteria for {@link missionsOn}.
 *
 * @category Follow relations
 * @since 0.2.0
 */
export interface MissionCriteria<Id extends string = string>
  extends Omit<Criteria<Id, "mission">, "kind" | "on" | "during"> {
  /** The state on the day, or a list of states. Default: `open`. */
  readonly state?: MissionState | readonly MissionState[] | undefined;
}

/**
 * Lists the embassies, consulates and other missions that exist on a day.
 *
 * Use {@link findRecords} with `kind: "mission"` for the missions of any time, {@link lineage} for
 * what a mission was before.
 *
 * - A mission exists from its establishment to its closing, both days included. If its record says
 *   in which period it had its type, rank and residence (`held`), it exists in that period only. If
 *   that period has no end, the closing ends it.
 * - A mission without a closing ends on the day before a mission that supersedes it is open.
 * - Missions that were only planned are not in the result.
 *
 * If no source says that a mission was closed, it is `possible` on every day after its establishment,
 * and on any day if no source dates that either. A state in which a mission no longer exists in its
 * form is in the result only if `state` names it; a mission that has only possibly ended is `open`
 * and `possible`.
 *
 * @param dataset - the dataset
 * @param day - the day, in EDTF: a date or a set, not an interval
 * @param criteria - conditions for the missions, without `kind`, `on` and `during`. Default: the
 *   missions that exist
 * @returns the missions in id order; frozen, empty if none is in such a state
 * @throws `unsupported-edtf` if `day` is not a single day; `unknown-value` for a state that is not in
 *   {@link MISSION_STATES}; otherwise as {@link findMatches}
 *
 * @example
 * ```ts
 * import { dataset, missionsOn } from "laos-relations";
 *
 * const on = (day: string) => missionsOn(dataset, day, { between: ["LAO", "TUR"] });
 * on("2016-12-31"); // => []
 * on("2026-01-27").map(({ mission, since, answer }) => [mission.label, since, answer]);
 * // => [["Embassy of Türkiye in Vientiane", "2017", "possible"]]
 * on("2026-01-27").map(({ reason }) => reason);
 * // => ["Established 2017; no source says that it was closed."]
 * ```
 *
 * @category Follow relations
 * @since 0.2.0
 */
export function missionsOn<Id extends string>(
  dataset: Dataset<Id>,
  day: string,
  criteria: MissionCriteria<NoInfer<Id>> = {},
): readonly MissionOn[] {
  const timeOf = (mission: Mission) => recordTimes(dataset)(mission) as RecordTime;
  const startOf = (mission: Mission) => beginningOf(timeOf(mission).bounds);
  return recordsInState(dataset, day, criteria, {
    kind: "mission",
    states: MISSION_STATES,
    byDefault: ["open"],
    stateOf(mission, asked) {
      const replacement = replacementOf(dataset, mission, startOf);
      const found = missionState(asked, mission, timeOf(mission), replacement);
      return found && { mission, ...found };
    },
  });
}

/** The state of a mission on a day, with what is known of it; undefined if it did not exist yet. */
function missionState(
  asked: Extents,
  mission: Mission,
  { time, bounds }: RecordTime,
  replacement: Replacement | undefined,
): Omit<MissionOn, "mission"> | undefined {
  const { from, to } = hullOf(asked.possible);
  if (bounds.earliestStart > to) return undefined;
  const { held, closed } = mission;
  const end = held && hasEnd(held) ? held : closed;
  const replaced = hasEnd(end) ? undefined : replacement?.lastDay;
  const isOver = from > (replaced ? lastDay(bounds, replaced) : bounds.latestEnd);
  const answer = overlapAnswer(bounds, asked);
  if (!isOver && answer === "no") return undefined; // The day is in a gap of the time.
  const isReplaced = isOver && replacement !== undefined && from > replacement.lastDay.to;
  const closing = isOver && closed && from > dayBoundsOf(closed).latestEnd ? closed : undefined;
  const isSure = isOver
    ? asked.yes.length > 0 && (isReplaced || endQualifier(closing ?? end) === "")
    : answer === "yes";
  const clauses = [
    held
      ? `In this form ${describeTime(held)}`
      : time.edtf === undefined
        ? "No source says when it was established"
        : `Established ${describeTime(time)}`,
  ];
  if (isReplaced) clauses.push(`"${replacement.by.label}" replaced it`);
  else if (replaced && to > replaced.from) {
    clauses.push(`"${replacement?.by.label}" may have replaced it`);
  } else if (closed && (closing || end === closed)) clauses.push(`closed ${describeTime(closed)}`);
  else if (isOver) clauses.push("this period is over");
  else if (held) clauses.push(...silenceAfter(bounds.yes, from));
  else clauses.push("no source says that it was closed");
  return {
    state: isReplaced ? "superseded" : closing ? "closed" : isOver ? "ended" : "open",
    answer: isSure ? "yes" : "possible",
    ...knownOf(bounds, time, end, replaced),
    reason: `${clauses.join("; ")}.`,
  };
}
