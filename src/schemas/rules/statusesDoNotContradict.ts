import type { Severity } from "../../errors.ts";
import type { AnyRecord, RecordByKind } from "../../model/records.ts";
import type { StatusType } from "../../model/Status.ts";
import { DIPLOMATIC_TYPES } from "./support/missionClasses.ts";
import { missionBounds } from "./support/missionTime.ts";
import { consistencyRule } from "./support/rule.ts";
import type { RuleData } from "./support/ruleData.ts";
import { coincidences, type SureSpan, sureSpan } from "./support/sureSpan.ts";

type Standing = RecordByKind["status" | "mission"];

/** Two groups of statuses, or statuses and missions, that cannot hold together. */
interface Contradiction {
  readonly these: readonly StatusType[];
  readonly those: readonly StatusType[];
  /** Whether every diplomatic mission of the holders to the counterpart is one of those, too. */
  readonly withMissions?: true;
  /**
   * - `mutual`: the parties have the status with each other.
   * - `toward`: each holder has it toward the counterpart; without one, toward every other holder.
   * - `toward-counterpart`: each holder has it toward the counterpart, and without one, toward nobody.
   */
  readonly direction: "mutual" | "toward" | "toward-counterpart";
  readonly severity: Severity;
}

const CONTRADICTIONS: readonly Contradiction[] = [
  {
    these: ["diplomatic-relations", "relations-restored", "relations-downgraded"],
    those: ["no-diplomatic-relations", "relations-broken-off"],
    direction: "mutual",
    severity: "error",
  },
  {
    these: ["recognised"],
    those: ["not-recognised"],
    direction: "toward",
    severity: "error",
  },
  {
    these: ["no-representation"],
    those: [],
    withMissions: true,
    direction: "toward",
    severity: "error",
  },
  // Some count suspended relations as relations.
  {
    these: ["relations-suspended"],
    those: ["diplomatic-relations"],
    direction: "mutual",
    severity: "warning",
  },
  // States have fought without breaking off relations or leaving a pact.
  {
    these: ["at-war"],
    those: [
      "diplomatic-relations",
      "allied",
      "defence-pact",
      "neutrality-pact",
      "non-aggression-pact",
      "entente",
    ],
    direction: "mutual",
    severity: "warning",
  },
  {
    these: ["member"],
    those: ["candidate", "applicant", "observer"],
    direction: "toward-counterpart",
    severity: "warning",
  },
  {
    these: ["party-to-treaty"],
    those: ["signatory"],
    direction: "toward-counterpart",
    severity: "warning",
  },
];

/**
 * Statuses that exclude each other do not hold between the same parties at one time, nor does a
 * mission where there is no representation. Only what surely holds together for more than a day is
 * reported: sources rarely say when a status ends.
 */
export const statusesDoNotContradict = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const contradiction of CONTRADICTIONS) {
    const { those, severity } = contradiction;
    const reported = new Set<string>();
    const byPair = new Map<string, readonly [SureSpan<Standing>[], SureSpan<Standing>[]]>();
    const addTo = (side: 0 | 1, span: SureSpan<Standing> | undefined) => {
      if (!span) return;
      for (const pair of pairsOf(span.value, contradiction)) {
        const lists = byPair.get(pair) ?? [[], []];
        lists[side].push(span);
        byPair.set(pair, lists);
      }
    };
    for (const status of data.ofKind("status")) {
      if (contradiction.these.includes(status.statusType)) addTo(0, spanOf(data, status));
      else if (those.includes(status.statusType)) addTo(1, spanOf(data, status));
    }
    if (contradiction.withMissions) {
      for (const mission of data.ofKind("mission")) {
        const counts =
          DIPLOMATIC_TYPES.has(mission.missionType) || mission.missionType === "accreditation";
        if (counts) addTo(1, spanOf(data, mission));
      }
    }
    for (const [left, right] of byPair.values()) {
      for (const [earlier, later] of coincidences(left, right)) {
        const pair = `${earlier.id} ${later.id}`;
        if (reported.has(pair)) continue;
        reported.add(pair);
        report(later, typePointer(later), [[earlier, typePointer(earlier)]], { severity });
      }
    }
  }
});

const typePointer = ({ kind }: AnyRecord) => (kind === "status" ? "/statusType" : "/missionType");

/** The days on which a status or mission surely was in effect. */
function spanOf(data: RuleData, record: Standing): SureSpan<Standing> | undefined {
  if (record.modality !== "in-force" && record.modality !== "done") return undefined;
  const bounds =
    record.kind === "status" ? data.boundsOf(record.held) : missionBounds(data, record);
  return sureSpan(record, bounds);
}

/** More holders would give too many pairs; such a status is a membership rather than one of pairs. */
const MOST_HOLDERS = 64;

/** Names the pairs of parties for which a record holds. A mutual pair has one name for both orders. */
function pairsOf(record: Standing, { direction }: Contradiction): readonly string[] {
  const pair = (a: string, b: string) =>
    direction === "mutual" && b < a ? `${b} ${a}` : `${a} ${b}`;
  if (record.kind === "mission") return [pair(record.sending, record.receiving)];
  const { holders, counterpart } = record;
  if (counterpart) return holders.map((holder) => pair(holder, counterpart));
  if (direction === "toward-counterpart" || holders.length > MOST_HOLDERS) return [];
  // A mutual pair is named once, although it is found in both orders.
  const pairs = holders.flatMap((holder) =>
    holders.filter((other) => other !== holder).map((other) => pair(holder, other)),
  );
  return [...new Set(pairs)];
}
