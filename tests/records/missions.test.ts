/** What the optional fields of a mission change: its time, the parties that it involves, its names. */
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Mission } from "../../src/model/Mission.ts";
import { findMatches } from "../../src/query/findMatches.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { searchRecords } from "../../src/query/searchRecords.ts";
import { recordTimes } from "../../src/records/recordTimes.ts";
import { validateDataset } from "../../src/schemas/validateDataset.ts";
import { sample } from "../fixtures/sample.ts";

const stated = (edtf: string) => ({ edtf, basis: "stated" }) as const;

function withMission(change: Partial<Mission>) {
  const data = sample();
  const [embassy] = data.missions as [Mission];
  return { ...data, missions: [{ ...embassy, ...change }] };
}

describe("a mission", () => {
  const during = (change: Partial<Mission>, period: string) =>
    findMatches(createDataset(withMission(change)), { kind: "mission", during: period }).map(
      ({ answer }) => answer,
    );
  const established = stated("2010");

  it("lasts from its establishment until it was closed", () => {
    const change = { established, closed: stated("2020-12-31") };
    expect(during(change, "2015")).toEqual(["yes"]);
    expect(during(change, "2021")).toEqual([]);
  });

  it("lasts for certain on no day, if its establishment or its closure is uncertain", () => {
    for (const change of [
      { established: stated("2010?"), closed: stated("2020") },
      { established, closed: stated("2020?") },
    ]) {
      expect(during(change, "2015")).toEqual(["possible"]);
      const { missions, ...data } = withMission(change);
      const dataset = createDataset({ ...data, missions });
      const sure = recordTimes(dataset)(missions[0] as Mission)?.bounds.yes ?? [];
      // A range that ends before it begins has no day.
      expect(sure.filter(({ from, to }) => from <= to)).toEqual([]);
    }
  });

  it("lasts for certain on the day of its establishment, where no source says when it closed", () => {
    const data = withMission({ established: stated("2010-05-04") });
    const [{ closed: _, ...open }] = data.missions as [Mission];
    const answers = (period: string) =>
      findMatches(createDataset({ ...data, missions: [open] }), {
        ...{ kind: "mission", during: period },
      }).map(({ answer }) => answer);
    expect(answers("2010-05-03")).toEqual([]);
    expect(answers("2010-05-04")).toEqual(["yes"]);
    expect(answers("2010-05-05")).toEqual(["possible"]);
  });

  it("lasts for the period in which it was held, if a source states it, whatever else it has", () => {
    const change = { established, closed: stated("2030"), held: stated("2012/2014") };
    expect(during(change, "2013")).toEqual(["yes"]);
    expect(during(change, "2011")).toEqual([]);
    expect(during(change, "2015")).toEqual([]);
  });

  it("was closed at the end of that period, if the period has no end of its own", () => {
    const closed = stated("2030-01-01");
    for (const edtf of ["2012/", "2012/..", "/..", "../.."]) {
      const change = { established, closed, held: stated(edtf) };
      expect(during(change, "2029").length, edtf).toBe(1);
      expect(during(change, "2030-01-02"), edtf).toEqual([]);
    }
    expect(during({ established, closed, held: stated("2012/") }, "2029")).toEqual(["yes"]);
    const attested = { ...stated("2012?/.."), attested: "2013-05-06" };
    const perhaps = { established, closed: stated("2030?"), held: attested };
    expect(during(perhaps, "2013-05-06")).toEqual(["yes"]);
    expect(during(perhaps, "2029")).toEqual(["possible"]);
    const parts = { established, closed, held: stated("{2012,2014..}") };
    expect(during(parts, "2013")).toEqual([]);
  });

  it("surely existed on the day of its establishment, even if it may have been closed earlier that year", () => {
    const change = { established: stated("2021-06-01"), closed: stated("2021") };
    expect(during(change, "2021-05-31")).toEqual([]);
    expect(during(change, "2021-06-01")).toEqual(["yes"]);
    expect(during(change, "2021-06-02")).toEqual(["possible"]);
  });

  it("involves the protecting power", () => {
    const data = withMission({ missionType: "interests-section", protectingPower: "party:xcc" });
    expect(validateDataset(data)).toEqual([]);
    const found = (dataset: typeof data) =>
      findRecords(createDataset(dataset), { kind: "mission", involving: "XCC" });
    expect(found(data)).toHaveLength(1);
    expect(found(withMission({ missionType: "interests-section" }))).toEqual([]);
  });

  it("is found by its term, its rank's term and its type", () => {
    const data = withMission({
      missionType: "other",
      missionTypeTerm: "commandery",
      headRank: "other",
      headRankTerm: "grand commander",
    });
    expect(validateDataset(data)).toEqual([]);
    const dataset = createDataset(data);
    const hits = (text: string) =>
      searchRecords(dataset, text).map(({ record, pointer }) => `${record.id} ${pointer}`);
    expect(hits("commandery")).toEqual(["mission:xbb-dome /missionTypeTerm"]);
    expect(hits("grand commander")).toEqual(["mission:xbb-dome /headRankTerm"]);
    expect(findRecords(dataset, { kind: "mission", type: "other" })).toHaveLength(1);
    expect(findRecords(dataset, { kind: "mission", type: "legation" })).toEqual([]);
  });

  it("has a term of at most six words", () => {
    const missionTypeTerm = "one two three four five six seven";
    expect(validateDataset(withMission({ missionTypeTerm }))).toMatchObject([
      { code: "invalid-record", pointer: "/missionTypeTerm", maximum: 6, unit: "words" },
    ]);
    const six = missionTypeTerm.replace(" seven", "");
    expect(validateDataset(withMission({ missionTypeTerm: six }))).toEqual([]);
  });

  it("may be accredited from a mission, a place or a party, and replace a mission only", () => {
    expect(validateDataset(withMission({ accreditedFrom: "place:dome" }))).toEqual([]);
    const data = withMission({});
    const [mission] = data.missions;
    expect(
      validateDataset({ ...data, missions: [{ ...mission, supersedes: "place:dome" }] }),
    ).toMatchObject([{ code: "wrong-kind", pointer: "/supersedes" }]);
  });
});

it("a record is found by the terms of its topics and of its participants", () => {
  const data = sample();
  const [talks] = data.events;
  const dataset = createDataset({
    ...data,
    events: [
      {
        ...(talks as typeof talks & object),
        topics: ["trade", "other"],
        topicsTerm: ["tea", "silk"],
        participants: [{ party: "party:xbb", role: "other", roleTerm: "toastmaster" }],
      },
    ],
  });
  const hits = (text: string) => searchRecords(dataset, text).map(({ pointer }) => pointer);
  expect(hits("silk")).toEqual(["/topicsTerm/1"]);
  expect(hits("toastmaster")).toEqual(["/participants/0/roleTerm"]);
});
