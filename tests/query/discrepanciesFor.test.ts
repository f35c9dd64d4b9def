import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { DISCREPANCY_TYPES, type Discrepancy } from "../../src/model/Discrepancy.ts";
import type { Event } from "../../src/model/Event.ts";
import type { Mission } from "../../src/model/Mission.ts";
import type { Project } from "../../src/model/Project.ts";
import { discrepanciesFor } from "../../src/query/discrepanciesFor.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const data = sample();
const [talks] = data.events as [Event];
const [embassy] = data.missions as [Mission];
/** The dataset anew for each question, so that none rests on what another has built. */
const fresh = () =>
  createDataset({
    ...data,
    events: [
      {
        ...talks,
        certainty: "inferred",
        note: "told in passing",
        date: { edtf: "2030-04", basis: "inferred", reason: "from the date line" },
        commemorates: [
          {
            label: "Friendship",
            years: 20,
            date: {
              edtf: "2010",
              basis: "derived",
              derivation: { rule: "nth-anniversary", years: 20, on: "2030" },
            },
          },
        ],
      },
    ],
    missions: [
      {
        ...embassy,
        established: { edtf: "2021?", basis: "stated" },
        missing: [{ pointer: "/decided", reason: "not told" }],
      },
    ],
  });
const doubts = (of: Parameters<typeof discrepanciesFor>[1]) =>
  discrepanciesFor(fresh(), of).map(
    ({ id, doubtType, pointer, reason }) => `${id} ${doubtType} ${pointer}: ${reason}`,
  );

describe("discrepanciesFor", () => {
  it("what is inferred and derived, in that order, the record before its fields", () => {
    expect(doubts("event:talks")).toEqual([
      "event:talks inferred : told in passing",
      "event:talks inferred /date: from the date line",
      "event:talks derived /commemorates/0/date: derived from a count of 20 years (2030)",
    ]);
  });

  it("what is uncertain and missing", () => {
    expect(doubts("mission:xbb-dome")).toEqual([
      "mission:xbb-dome uncertain /established: 2021? is marked uncertain",
      "mission:xbb-dome missing /decided: not told",
    ]);
    expect(doubts("project:river")).toEqual(["project:river missing /period: no date"]);
  });

  it("what a discrepancy names, with the discrepancy itself", () => {
    expect(doubts("figure:trade")).toEqual(["figure:trade disputed /value: How much trade?"]);
    const [doubt] = discrepanciesFor(fresh(), "figure:trade");
    expect(doubt?.discrepancy?.id).toBe("discrepancy:trade");
  });

  it("in the order of the doubts, then of the pointers", () => {
    const [doubt] = data.discrepancies;
    if (!doubt) throw new Error("the sample has a discrepancy");
    const missing = ["/summary", "/inaugurated", "/decided", "/place"].map((pointer) => ({
      pointer,
      reason: "not told",
    }));
    const derivation = { rule: "nth-anniversary", years: 20, on: "2041?" } as const;
    const [gazette] = doubt.subjects;
    const mission: Mission = {
      ...embassy,
      certainty: "inferred",
      missing,
      decided: { edtf: "2020?", basis: "inferred", reason: "from the date line" },
      established: { edtf: "2021?", basis: "derived", derivation },
      closed: { edtf: "2029", basis: "derived", derivation },
    };
    const pointers = ["/place", "/established", "", "/closed"];
    const many = createDataset({
      ...data,
      missions: [mission],
      discrepancies: [
        {
          ...doubt,
          subjects: [
            ...(gazette ? [gazette] : []),
            ...pointers.map((pointer) => ({ id: mission.id, pointer })),
          ],
        },
      ],
    });
    expect(
      discrepanciesFor(many, mission.id).map(({ id, doubtType, pointer }) => {
        expect(id).toBe(mission.id);
        return `${doubtType} ${pointer}`;
      }),
    ).toEqual([
      "disputed ",
      "disputed /closed",
      "disputed /established",
      "disputed /place",
      "inferred ",
      "inferred /decided",
      "derived /closed",
      "derived /established",
      "uncertain /decided",
      "uncertain /established",
      "missing /decided",
      "missing /inaugurated",
      "missing /place",
      "missing /summary",
    ]);
    // No note says from what the record was inferred.
    expect(discrepanciesFor(many, mission.id)[4]?.reason).toBe("read from the context");
  });

  it("of a record at hand, of a moved id, of all that meet some criteria", () => {
    expect(doubts(fresh().projects[0] as Project)).toEqual(doubts("project:river"));
    expect(doubts("event:parley")).toEqual(doubts("event:talks"));
    expect(doubts({ kind: ["project", "figure"] })).toEqual([
      ...doubts("figure:trade"),
      ...doubts("project:river"),
    ]);
    expect(doubts({})).toHaveLength(7);
  });

  it("nothing where all is stated outright", () => {
    expect(doubts("agreement:honey")).toEqual([]);
  });

  it("refuses unknown ids and bad criteria", () => {
    expect(caught(() => doubts("event:none")).code).toBe("unknown-id");
    expect(caught(() => doubts("event:feast")).expected).toContain("withdrawn");
    expect(caught(() => doubts({ topic: "weather" } as object)).code).toBe("unknown-value");
    expect(caught(() => doubts(null as unknown as string)).code).toBe("invalid-criteria");
  });
});

it("tells a dispute from what was not confirmed and from what was made more precise", () => {
  const [trade] = data.discrepancies as [Discrepancy];
  const typeOf = (discrepancyType: Discrepancy["discrepancyType"]) => {
    const discrepancies = [{ ...trade, discrepancyType, discrepancyTypeTerm: "a test" }];
    const [doubt] = discrepanciesFor(createDataset({ ...data, discrepancies }), "figure:trade");
    expect(doubt?.discrepancy?.id).toBe(trade.id);
    return doubt?.doubtType;
  };
  expect(typeOf("not-found")).toBe("unconfirmed");
  expect(typeOf("precision")).toBe("refined");
  const others = DISCREPANCY_TYPES.filter((type) => type !== "not-found" && type !== "precision");
  expect(new Set(others.map(typeOf))).toEqual(new Set(["disputed"]));
});
