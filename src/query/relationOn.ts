import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import type { PartyCode } from "../model/ids.ts";
import type { Party } from "../model/Party.ts";
import type { AnyRecord } from "../model/records.ts";
import type { Status, StatusType } from "../model/Status.ts";
import { involvement } from "../records/involvement.ts";
import { compareDays } from "../time/compareDays.ts";
import { dayBoundsOf } from "../time/dayBoundsOf.ts";
import { hullOf } from "../time/days.ts";
import { yearOf, yearText } from "../time/dayText.ts";
import { readDay } from "../time/readQuestion.ts";
import type { AgreementOn } from "./AgreementOn.ts";
import { agreementsOn } from "./agreementsOn.ts";
import { type Anniversary, anniversaries, requireStep } from "./anniversaries.ts";
import type { Criteria } from "./Criteria.ts";
import { fieldsWithout, requirePair } from "./checks.ts";
import { type CommitmentOn, commitmentsOn } from "./commitmentsOn.ts";
import { type MissionOn, missionsOn } from "./missionsOn.ts";
import { type StatusOn, statusesOn } from "./statusesOn.ts";

/**
 * The state of the relation of two parties on a day.
 *
 * An empty list, or a field that is `undefined`, means that no source of the dataset says so, not
 * that there is none.
 *
 * @category Follow relations
 * @since 0.2.0
 */
export interface RelationOn {
  /** The two parties, in the order of the argument. */
  readonly parties: readonly [Party, Party];
  /**
   * The status that says whether the two have diplomatic relations with each other, or that they
   * are lacking, suspended or broken off.
   */
  readonly diplomaticRelations: StatusOn | undefined;
  /** The partnership of the two, such as a strategic partnership or a special relationship. */
  readonly partnership: StatusOn | undefined;
  /** All other statuses that involve both, in id order. */
  readonly statuses: readonly StatusOn[];
  /** The missions of the first party in the second, and of the second in the first, in id order. */
  readonly missions: readonly [readonly MissionOn[], readonly MissionOn[]];
  /** The agreements between the two that hold, in id order. */
  readonly agreements: readonly AgreementOn[];
  /** The commitments between the two whose deadline is that day or later, in id order. */
  readonly commitments: readonly CommitmentOn[];
  /** The anniversaries that come first on or after that day; several if they have the same last possible day. */
  readonly nextAnniversaries: readonly Anniversary[];
}

/**
 * Criteria for {@link relationOn}. They apply to every part of the relation.
 *
 * @category Follow relations
 * @since 0.2.0
 */
export interface RelationCriteria<Id extends string = string>
  extends Omit<
    Criteria<Id>,
    "kind" | "type" | "between" | "involving" | "during" | "on" | "atLeast"
  > {
  /** The step of the next anniversaries in years: 5 gives the next fifth, tenth, fifteenth anniversary and so on. Default: 1. */
  readonly every?: number | undefined;
}

/**
 * Returns the whole state of the relation of two parties on a day: diplomatic relations,
 * partnership, other statuses, missions both ways, agreements, open commitments and the next
 * anniversaries. It is what the header of a page about the relation needs.
 *
 * Use {@link dossier} or {@link timeline} for what happened between the two.
 *
 * Each entry has the record that it follows from, and its `answer`: `yes` or `possible`. Use
 * {@link evidenceFor} with the record for its sources.
 *
 * - The result has what {@link statusesOn}, {@link missionsOn}, {@link agreementsOn} and
 *   {@link commitmentsOn} give for the two parties on that day, with their defaults. Of the
 *   commitments it has those that are `open` or `due` and that were at least pledged.
 * - If several statuses say whether the two have diplomatic relations, or which partnership they
 *   have, the field has the status that is certain, or else the status that a source vouches for
 *   last; the others are in `statuses`. The names of partnerships are never ranked.
 * - A status is between the two if one of them holds it toward the other, or if both hold it and it
 *   has no counterpart. A status that both hold toward a third party is in `statuses`.
 * - A mission is between the two if the one sends it and the other receives it, themselves or through
 *   a body that acts for them.
 * - The next anniversaries are those whose last possible day comes first. They are looked for in the
 *   year of the day and in the `every` years after it. A status, an agreement or a mission gives one
 *   only if it holds on the day, an event for the things that it commemorates.
 *
 * @param dataset - the dataset
 * @param between - the codes of two different parties
 * @param day - the day, in EDTF: a date or a set, not an interval
 * @param criteria - further conditions for the records, and the step of the anniversaries. Default: none
 * @returns the state of the relation, frozen
 * @throws `invalid-criteria` if the two parties are the same; `unknown-code` if the dataset does not
 *   have a party; `unsupported-edtf` if `day` is not a single day; otherwise as {@link anniversaries}
 *
 * @example
 * ```ts
 * import { dataset, relationOn } from "laos-relations";
 *
 * const { partnership, missions, nextAnniversaries } = relationOn(dataset, ["LAO", "USA"], "2024-07-27");
 * [partnership?.status.statusType, partnership?.answer]; // => ["comprehensive-partnership", "yes"]
 * [partnership?.since, partnership?.vouched]; // => ["2016-09-06", "2024-12-01"]
 * missions.map((each) => each.map(({ mission }) => mission.label));
 * // => [["Embassy of Laos in Washington"], ["Embassy of the United States in Vientiane"]]
 * nextAnniversaries.map(({ label, years, on }) => [label, years, on]);
 * // => [["Diplomatic relations of Laos and the United States", 74, "2024-07-29"]]
 * ```
 *
 * @category Follow relations
 * @since 0.2.0
 */
export function relationOn<Id extends string>(
  dataset: Dataset<Id>,
  between: readonly [PartyCode<NoInfer<Id>>, PartyCode<NoInfer<Id>>],
  day: string,
  criteria: RelationCriteria<NoInfer<Id>> = {},
): RelationOn {
  const { every = 1, ...conditions } = fieldsWithout(criteria, REJECTED);
  const ids = requirePair(dataset, between, "between");
  requireStep(every);
  const shared = { ...conditions, between } as Omit<Criteria<Id, never>, "kind" | "on" | "during">;
  const byId = recordsById(dataset);
  const statuses = statusesOn(dataset, day, shared);
  const own = statuses.filter(({ status }) => isBetween(status, ids));
  const ofType = (types: readonly StatusType[]) =>
    bestKnown(own.filter(({ status }) => types.includes(status.statusType)));
  const diplomaticRelations = ofType(DIPLOMATIC_RELATIONS);
  const partnership = ofType(PARTNERSHIPS);
  const missions = missionsOn(dataset, day, shared);
  const agreements = agreementsOn(dataset, day, shared);
  const holding = new Set<AnyRecord>([
    ...statuses.map(({ status }) => status),
    ...missions.map(({ mission }) => mission),
    ...agreements.map(({ agreement }) => agreement),
  ]);
  const actsFor = (party: string) => involvement(dataset)({ id: party });
  const missionsFrom = (sender: string, receiver: string) =>
    Object.freeze(
      missions.filter(
        ({ mission: { sending, receiving } }) =>
          [sending, ...actsFor(sending)].includes(sender) &&
          [receiving, ...actsFor(receiving)].includes(receiver),
      ),
    );
  const [first, second] = ids;
  return Object.freeze({
    parties: Object.freeze([byId.get(first) as Party, byId.get(second) as Party] as const),
    diplomaticRelations,
    partnership,
    statuses: Object.freeze(
      statuses.filter((found) => found !== diplomaticRelations && found !== partnership),
    ),
    missions: Object.freeze([missionsFrom(first, second), missionsFrom(second, first)] as const),
    agreements,
    commitments: Object.freeze(
      commitmentsOn(dataset, day, { ...shared, atLeast: "pledged" }).filter(
        ({ state }) => state === "open" || state === "due",
      ),
    ),
    nextAnniversaries: nextAnniversaries(day, every, (year) =>
      anniversaries(dataset, year, { ...shared, every }).filter(
        ({ record }) => record.kind === "event" || holding.has(record),
      ),
    ),
  });
}

const REJECTED = ["kind", "type", "between", "involving", "during", "on", "atLeast"];

/**
 * Whether two parties have a status with each other: one of them holds it toward the other, or both
 * hold it and it is toward nobody else.
 */
function isBetween({ holders, counterpart }: Status, ids: readonly [string, string]): boolean {
  const holds = (id: string) => (holders as readonly string[]).includes(id);
  if (counterpart === undefined) return ids.every(holds);
  return ids.includes(counterpart) && ids.some((id) => id !== counterpart && holds(id));
}

/** The types of status that say whether parties have diplomatic relations. */
const DIPLOMATIC_RELATIONS: readonly StatusType[] = [
  "diplomatic-relations",
  "no-diplomatic-relations",
  "relations-suspended",
  "relations-broken-off",
  "relations-restored",
  "relations-downgraded",
];

/** The types of status that name a partnership. */
const PARTNERSHIPS: readonly StatusType[] = [
  "partnership",
  "comprehensive-partnership",
  "strategic-partnership",
  "comprehensive-strategic-partnership",
  "special-relationship",
];

/** The status that is certain, or else that a source vouches for last; the first in id order of several. */
const bestKnown = (statuses: readonly StatusOn[]): StatusOn | undefined =>
  statuses.reduce<StatusOn | undefined>(
    (best, found) => (best === undefined || isBetterKnown(found, best) ? found : best),
    undefined,
  );

const isBetterKnown = (a: StatusOn, b: StatusOn): boolean =>
  a.answer === b.answer
    ? compareDays(a.vouched ?? "-∞", b.vouched ?? "-∞") > 0
    : a.answer === "yes";

/** The anniversaries whose last possible day comes first on or after a day. */
function nextAnniversaries(
  day: string,
  every: number,
  inYear: (year: string) => readonly Anniversary[],
): readonly Anniversary[] {
  const { from } = hullOf(readDay(day).possible);
  const lastDay = ({ on }: Anniversary) => dayBoundsOf(on).latestEnd;
  const lastYear = Math.min(yearOf(from) + every, 9999);
  for (let year = Math.max(0, yearOf(from)); year <= lastYear; year++) {
    const ahead = inYear(yearText(year)).filter((found) => lastDay(found) >= from);
    const next = ahead.reduce(
      (least, found) => Math.min(least, lastDay(found)),
      Number.POSITIVE_INFINITY,
    );
    if (ahead.length > 0) return Object.freeze(ahead.filter((found) => lastDay(found) === next));
  }
  return Object.freeze([]);
}
