import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Dataset, DatasetData } from "../../src/dataset/Dataset.ts";
import { dataset as laos } from "../../src/datasets/2026.1/index.ts";
import { evidenceFor } from "../../src/evidence/evidenceFor.ts";
import { formatCitations } from "../../src/evidence/formatCitations.ts";
import type { Agreement } from "../../src/model/Agreement.ts";
import type { Commitment } from "../../src/model/Commitment.ts";
import type { Event } from "../../src/model/Event.ts";
import type { Mission } from "../../src/model/Mission.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import { STATUS_TYPES, type Status } from "../../src/model/Status.ts";
import { agreementsOn } from "../../src/query/agreementsOn.ts";
import { commitmentsOn } from "../../src/query/commitmentsOn.ts";
import { missionsOn } from "../../src/query/missionsOn.ts";
import { type RelationOn, relationOn } from "../../src/query/relationOn.ts";
import { statusesOn } from "../../src/query/statusesOn.ts";
import type { Time } from "../../src/time/Time.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const pair = ["XAA", "XBB"] as const;
const stated = (edtf: string, attested?: string): Time => ({
  edtf,
  basis: "stated",
  ...(attested && { attested }),
});
const withData = (data: Partial<DatasetData> = {}) => createDataset({ ...sample(), ...data });
const [partners] = sample().statuses as [Status];
const [embassy] = sample().missions as [Mission];
const [honey] = sample().agreements as [Agreement];
const [trade] = sample().commitments as [Commitment];

/** The ids of all that a relation has, by part. */
const idsOf = (relation: RelationOn) => ({
  diplomaticRelations: relation.diplomaticRelations?.status.id,
  partnership: relation.partnership?.status.id,
  statuses: relation.statuses.map(({ status }) => status.id),
  missions: relation.missions.map((each) => each.map(({ mission }) => mission.id)),
  agreements: relation.agreements.map(({ agreement }) => agreement.id),
  commitments: relation.commitments.map(({ commitment }) => commitment.id),
  nextAnniversaries: relation.nextAnniversaries.map(({ record, years }) => `${record.id} ${years}`),
});

/** All records of a relation. */
const recordsOf = (relation: RelationOn): readonly AnyRecord[] => [
  ...[relation.diplomaticRelations, relation.partnership, ...relation.statuses].flatMap((found) =>
    found ? [found.status] : [],
  ),
  ...relation.missions.flat().map(({ mission }) => mission),
  ...relation.agreements.map(({ agreement }) => agreement),
  ...relation.commitments.map(({ commitment }) => commitment),
  ...relation.nextAnniversaries.map(({ record }) => record),
];

describe("relationOn", () => {
  it("has all parts of a relation, with the parties in the order of the argument", () => {
    const relation = relationOn(withData(), pair, "2030-05-01");
    expect(relation.parties.map(({ id }) => id)).toEqual(["party:xaa", "party:xbb"]);
    expect(idsOf(relation)).toEqual({
      diplomaticRelations: undefined,
      partnership: "status:partners",
      statuses: [],
      missions: [[], []], // The embassy was closed in 2029.
      agreements: ["agreement:honey"],
      commitments: ["commitment:trade"],
      nextAnniversaries: ["status:partners 10"],
    });
    expect(relation.partnership?.answer).toBe("yes");
    const reversed = relationOn(withData(), ["XBB", "XAA"], "2025");
    expect(reversed.parties.map(({ id }) => id)).toEqual(["party:xbb", "party:xaa"]);
    expect(idsOf(reversed).missions).toEqual([["mission:xbb-dome"], []]);
    expect(idsOf(relationOn(withData(), pair, "2025")).missions).toEqual([
      [],
      ["mission:xbb-dome"],
    ]);
  });

  it("is empty where no source says anything", () => {
    expect(idsOf(relationOn(withData(), ["XAA", "XCC"], "2030-05-01"))).toEqual({
      diplomaticRelations: undefined,
      partnership: undefined,
      statuses: [],
      missions: [[], []],
      agreements: [],
      commitments: [],
      nextAnniversaries: [],
    });
  });

  it("counts a mission of a body for the party that it acts for, and no other mission", () => {
    const missions: readonly Mission[] = [
      { ...embassy, id: "mission:office", sending: "party:xaa-mfa", receiving: "party:xbb" },
      // XBB only protects the interests of XCC in XAA.
      { ...embassy, id: "mission:section", sending: "party:xcc", protectingPower: "party:xbb" },
    ];
    const { missions: found } = idsOf(relationOn(withData({ missions }), pair, "2025"));
    expect(found).toEqual([["mission:office"], []]);
  });

  it("has the commitments that are open or due, and that somebody made", () => {
    const commitment = (id: string, change: Partial<Commitment>): Commitment => ({
      ...trade,
      id: `commitment:${id}`,
      ...change,
    });
    const commitments = [
      commitment("a-due", { deadline: stated("2035-06") }),
      commitment("b-open", { deadline: stated("2040") }),
      commitment("c-overdue", { deadline: stated("2034") }),
      commitment("d-undated", { deadline: stated("2030/..") }),
      commitment("e-proposed", { modality: "proposed" }),
    ];
    const relation = relationOn(withData({ commitments }), pair, "2035-06-10");
    expect(idsOf(relation).commitments).toEqual(["commitment:a-due", "commitment:b-open"]);
  });

  it("sorts each type of status into diplomatic relations, partnership or the others", () => {
    const sorted = STATUS_TYPES.map((statusType) => {
      const { diplomaticRelations, partnership, statuses } = relationOn(
        withData({ statuses: [{ ...partners, statusType }] }),
        pair,
        "2025",
      );
      expect([diplomaticRelations, partnership, ...statuses].filter(Boolean)).toHaveLength(1);
      return [statusType, diplomaticRelations ? "relations" : partnership ? "partnership" : ""];
    });
    expect(sorted.filter(([, part]) => part === "relations").map(([type]) => type)).toEqual([
      "diplomatic-relations",
      "no-diplomatic-relations",
      "relations-suspended",
      "relations-broken-off",
      "relations-restored",
      "relations-downgraded",
    ]);
    const named = STATUS_TYPES.filter((type) => /partnership$|^special-relationship$/.test(type));
    expect(sorted.filter(([, part]) => part === "partnership").map(([type]) => type)).toEqual(
      named,
    );
  });

  it("of several partnerships has the certain one, or else that vouched for last", () => {
    const status = (id: string, held: Time, type: Status["statusType"]): Status => ({
      ...partners,
      id: `status:${id}`,
      statusType: type,
      held,
    });
    const statuses = [
      status("a", stated("2020/.."), "comprehensive-strategic-partnership"),
      status("b", stated("2020/..", "2024-01-01"), "partnership"),
      status("c", stated("2020/..", "2026-01-01"), "strategic-partnership"),
      status("d", stated("2020/..", "2025-01-01"), "special-relationship"),
    ];
    const on = (day: string) => {
      const { partnership, statuses: others } = idsOf(
        relationOn(withData({ statuses }), pair, day),
      );
      return [partnership, ...others].map((id) => id?.slice(-1)).join("");
    };
    expect(on("2030-01-01")).toBe("cabd");
    expect(on("2020-01-01")).toBe("cabd");
    // Certain on that day, although a source vouches for another status on a later day.
    const [, b, c] = statuses as [Status, Status, Status, Status];
    const until2025 = { ...b, held: stated("2020/..", "2025-01-01") };
    const sinceMay = { ...c, held: stated("2024-05/..", "2026-01-01") };
    const certain = withData({ statuses: [until2025, sinceMay] });
    expect(relationOn(certain, pair, "2024-05-15").partnership?.status.id).toBe("status:b");
    expect(relationOn(certain, pair, "2025-01-02").partnership?.status.id).toBe("status:c");
  });

  it("leaves to the other statuses those that the two do not have with each other", () => {
    const both = ["party:xaa", "party:xbb"] as const;
    const statuses: readonly Status[] = [
      // Both have it toward a third party, not with each other.
      { ...partners, id: "status:both-to-third", holders: both, counterpart: "party:xcc" },
      // XBB speaks for the relation of XAA and XCC.
      {
        ...partners,
        id: "status:third",
        holders: ["party:xaa", "party:xcc"],
        relation: "relation:xaa-xbb",
      },
      { ...partners, id: "status:toward", holders: ["party:xaa"], counterpart: "party:xbb" },
    ];
    for (const between of [pair, ["XBB", "XAA"]] as const) {
      const relation = idsOf(relationOn(withData({ statuses }), between, "2025"));
      expect([relation.partnership, relation.statuses]).toEqual([
        "status:toward",
        ["status:both-to-third", "status:third"],
      ]);
    }
  });

  it("narrows all parts by further criteria", () => {
    const certain = relationOn(withData(), pair, "2030-05-02", { certainty: "yes" });
    expect(idsOf(certain)).toMatchObject({ partnership: undefined, agreements: [] });
    const onTrade = relationOn(withData(), pair, "2030-05-01", { topic: "trade" });
    expect(idsOf(onTrade)).toEqual({
      diplomaticRelations: undefined,
      partnership: undefined, // Statuses have no topic.
      statuses: [],
      missions: [[], []],
      agreements: ["agreement:honey"],
      commitments: ["commitment:trade"],
      nextAnniversaries: ["agreement:honey 1"],
    });
  });

  it("has what the helper of each part gives, on any day and for any pair of the release", () => {
    const partnersOfLaos = ["VNM", "USA", "JPN", "CHE", "RUS", "TUR", "CAN", "ASEAN"] as const;
    for (const day of ["1955-06-05", "2018", "2024-07-27", "2025-12-02", "2026-01-27"]) {
      for (const partner of partnersOfLaos) {
        const between = ["LAO", partner] as const;
        const relation = relationOn(laos, between, day);
        const statuses = [
          relation.diplomaticRelations,
          relation.partnership,
          ...relation.statuses,
        ].filter((found) => found !== undefined);
        expect(new Set(statuses)).toEqual(new Set(statusesOn(laos, day, { between })));
        expect(relation.missions.flat()).toEqual(missionsOn(laos, day, { between }));
        expect(relation.agreements).toEqual(agreementsOn(laos, day, { between }));
        const open = commitmentsOn(laos, day, { between, atLeast: "pledged" }).filter(({ state }) =>
          ["open", "due"].includes(state),
        );
        expect(relation.commitments).toEqual(open);
        for (const record of recordsOf(relation)) {
          expect(evidenceFor(laos, record).items.length).toBeGreaterThan(0);
          expect(formatCitations(laos, record.citations)).not.toBe("");
        }
      }
    }
  });

  it("refuses a wrong pair, a period, a wrong step, and criteria that it gives itself", () => {
    const dataset: Dataset = withData();
    expect(caught(() => relationOn(dataset, ["XAA", "XAA"], "2030")).place.field).toBe("between");
    expect(caught(() => relationOn(dataset, ["XAA", "XZZ"], "2030")).code).toBe("unknown-code");
    expect(caught(() => relationOn(dataset, pair, "2030/2031")).place.field).toBe("day");
    for (const every of [0, -1, 1.5, Number.NaN]) {
      const { code, place } = caught(() => relationOn(dataset, pair, "2030", { every }));
      expect([code, place]).toEqual(["invalid-criteria", { field: "every" }]);
    }
    for (const field of ["kind", "type", "between", "involving", "during", "on", "atLeast"]) {
      const criteria = { [field]: "event" } as object;
      const { code, place } = caught(() => relationOn(dataset, pair, "2030", criteria));
      expect([code, place]).toEqual(["invalid-criteria", { field }]);
    }
  });
});

describe("the next anniversaries of a relation", () => {
  const next = (day: string, signed: string, every?: number, held = "2020/..") =>
    relationOn(
      withData({
        agreements: [{ ...honey, signed: stated(signed) }],
        statuses: [{ ...partners, held: stated(held) }],
        missions: [],
        events: [],
        commitments: [],
      }),
      pair,
      day,
      { every },
    ).nextAnniversaries.map(({ record, years, on }) => `${record.id} ${years} ${on}`);

  it("are those on that day, or else the first after it", () => {
    const [first, second] = ["agreement:honey 5 2035-04-10", "agreement:honey 6 2036-04-10"];
    const since = "2020-09-01/..";
    expect(next("2035-04-09", "2030-04-10", 1, since)).toEqual([first]);
    expect(next("2035-04-10", "2030-04-10", 1, since)).toEqual([first]);
    expect(next("2035-04-11", "2030-04-10", 1, since)).toEqual(["status:partners 15 2035-09-01"]);
    expect(next("2035-09-02", "2030-04-10", 1, since)).toEqual([second]);
  });

  it("include those that may still come in the year, after those of a day before its end", () => {
    expect(next("2035-03-01", "2030-04-10")).toEqual(["agreement:honey 5 2035-04-10"]);
    expect(next("2035-06-01", "2030-04-10")).toEqual(["status:partners 15 2035"]);
    expect(next("2035-12-31", "2030-04-10")).toEqual(["status:partners 15 2035"]);
    expect(next("2035-06-01", "2030")).toEqual([
      "agreement:honey 5 2035",
      "status:partners 15 2035",
    ]);
  });

  it("are those of so many years, sought as many years ahead", () => {
    const since = "2020-09-01/..";
    expect(next("2035-04-11", "2030-04-10", 10, since)).toEqual(["agreement:honey 10 2040-04-10"]);
    expect(next("2040-04-11", "2030-04-10", 10, since)).toEqual(["status:partners 20 2040-09-01"]);
    expect(next("2031", "2030-04-10", 100, since)).toEqual(["status:partners 100 2120-09-01"]);
  });

  it("are not those of a thing that has ended or not begun, but of what an event commemorates", () => {
    const [talks] = sample().events as [Event];
    const of = (data: Partial<DatasetData>, day: string) =>
      idsOf(
        relationOn(withData({ missions: [], agreements: [], events: [], ...data }), pair, day, {
          every: 5,
        }),
      ).nextAnniversaries;
    const ended: Status = { ...partners, held: stated("2020/2035-03") };
    expect(of({ statuses: [ended] }, "2035-03-31")).toEqual(["status:partners 15"]);
    expect(of({ statuses: [ended] }, "2035-04-01")).toEqual([]);
    expect(
      of({ statuses: [], agreements: [{ ...honey, coverage: stated("2030/2033") }] }, "2034"),
    ).toEqual([]);
    expect(of({ statuses: [{ ...partners, held: stated("2036/..") }] }, "2035-12-31")).toEqual([]);
    const commemorates = [{ label: "Friendship", years: 10, date: stated("2020") }] as const;
    const events: readonly Event[] = [{ ...talks, commemorates }];
    expect(of({ statuses: [], events }, "2034")).toEqual(["event:talks 15"]);
  });

  it("are empty for a day that has no first day, and after the year 9999", () => {
    expect(next("[..2035]", "2030-04-10")).toEqual([]);
    expect(next("Y12024", "2030-04-10")).toEqual([]);
    expect(next("-0044", "2030-04-10")).toEqual([]);
  });
});
