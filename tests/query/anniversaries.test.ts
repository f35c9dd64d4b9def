import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import type { Agreement } from "../../src/model/Agreement.ts";
import type { Commemorated, Event } from "../../src/model/Event.ts";
import type { Status } from "../../src/model/Status.ts";
import { anniversaries } from "../../src/query/anniversaries.ts";
import type { Time } from "../../src/time/Time.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const sampleWith = (part: Partial<DatasetData>) =>
  createDataset({ ...sample(), statuses: [], agreements: [], missions: [], events: [], ...part });
/** The sample with a single status and no other record that has an anniversary. */
const heldSince = (held: Time, change: Partial<Status> = {}) =>
  sampleWith({ statuses: [{ ...(sample().statuses[0] as Status), held, ...change }] });
const stated = (edtf: string): Time => ({ edtf, basis: "stated" });
const statusAnniversaries = (edtf: string, year: string, change: Partial<Status> = {}) =>
  anniversaries(heldSince(stated(edtf), change), year).map(
    ({ years, on, answer }) => `${years} ${on} ${answer}`,
  );

describe("anniversaries", () => {
  it("are as precise as the beginning: a year, a month, a day, a set; an unknown beginning has none", () => {
    expect(statusAnniversaries("2020/..", "2030")).toEqual(["10 2030 yes"]);
    expect(statusAnniversaries("2020-03/..", "2030")).toEqual(["10 2030-03 yes"]);
    expect(statusAnniversaries("2020-03-09/..", "2030")).toEqual(["10 2030-03-09 yes"]);
    const [honey] = sample().agreements;
    const signed = stated("[2030-04-29..2030-05-02]");
    const withSet = sampleWith({ agreements: [{ ...(honey as Agreement), signed }] });
    expect(anniversaries(withSet, "2035").map(({ on }) => on)).toEqual([
      "[2035-04-29..2035-05-02]",
    ]);
    const held = { edtf: "/..", basis: "stated", attested: "2025" } as const;
    expect(anniversaries(heldSince(held), "2030")).toEqual([]);
  });

  it("of 29 February are on 29 February in leap years, otherwise on 28 February or 1 March", () => {
    expect(statusAnniversaries("2020-02-29/..", "2024")).toEqual(["4 2024-02-29 yes"]);
    expect(statusAnniversaries("2020-02-29/..", "2025")).toEqual([
      "5 [2025-02-28..2025-03-01] yes",
    ]);
    expect(statusAnniversaries("2020-02/..", "2025")).toEqual(["5 2025-02 yes"]);
    expect(statusAnniversaries("2021-02/..", "2024")).toEqual(["3 2024-02 yes"]);
  });

  it("are possible for each year in which the beginning may be", () => {
    expect(statusAnniversaries("202X/..", "2030")).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((years) => `${years} 2030 possible`),
    );
    expect(statusAnniversaries("2020?/..", "2030")).toEqual(["10 2030 possible"]);
  });

  it("start the year after the beginning and stop after the end", () => {
    expect(statusAnniversaries("2020/..", "2020")).toEqual([]);
    expect(statusAnniversaries("2020/..", "2019")).toEqual([]);
    expect(statusAnniversaries("2020/2025", "2025")).toEqual(["5 2025 yes"]);
    expect(statusAnniversaries("2020/2025", "2026")).toEqual([]);
  });

  it("exclude statuses that are only agreed, and superseded agreements", () => {
    expect(statusAnniversaries("2020/..", "2030", { modality: "agreed" })).toEqual([]);
    const [honey] = sample().agreements;
    if (!honey) throw new Error("the sample has an agreement");
    const signed = (status: "signed" | "superseded") =>
      anniversaries(sampleWith({ agreements: [{ ...honey, status }] }), "2031").map(({ on }) => on);
    expect(signed("signed")).toEqual(["2031-04"]);
    expect(signed("superseded")).toEqual([]);
  });

  it("come from a commemoration if the record itself has no date; a stated date beats a derived date", () => {
    const [talks] = sample().events as [Event];
    const derived: Time = {
      edtf: "2010",
      basis: "derived",
      derivation: { rule: "nth-anniversary", years: 20, on: "2030" },
    };
    const commemorations = (commemorated: Partial<Commemorated>, held: Time) =>
      anniversaries(
        sampleWith({
          events: [
            {
              ...talks,
              commemorates: [{ label: "Friendship", years: 20, date: derived, ...commemorated }],
            },
          ],
          statuses: [{ ...(sample().statuses[0] as Status), held }],
        }),
        "2030",
      ).map(({ record, pointer, years, reason }) => [record.id, pointer, years, reason]);
    const unknown = stated("/..");
    expect(commemorations({ of: "status:partners" }, unknown)).toEqual([
      [
        "event:talks",
        "/commemorates/0/date",
        20,
        "2030 − 2010 = 20; the beginning is derived from a count of 20 years (2030).",
      ],
    ]);
    expect(commemorations({ of: "status:partners" }, stated("2011/.."))).toEqual([
      ["status:partners", "/held", 19, "2030 − 2011 = 19; the beginning is stated."],
    ]);
    expect(commemorations({ stated: stated("2010-05-05") }, unknown)).toEqual([
      ["event:talks", "/commemorates/0/stated", 20, "2030 − 2010 = 20; the beginning is stated."],
    ]);
  });

  it("take a step in years, and are ordered by day, then by years", () => {
    const dataset = createDataset(sample());
    const inYear = (year: string, every?: number) =>
      anniversaries(dataset, year, { every }).map(({ record, years }) => `${record.id} ${years}`);
    // A partnership since 2020, an embassy from 2021 to 2029, an agreement of April 2030.
    expect(inYear("2029")).toEqual(["mission:xbb-dome 8", "status:partners 9"]);
    expect(inYear("2035")).toEqual(["status:partners 15", "agreement:honey 5"]);
    expect(inYear("2035", 5)).toEqual(["status:partners 15", "agreement:honey 5"]);
    expect(inYear("2035", 10)).toEqual([]);
    expect(anniversaries(dataset, "2035", { involving: "XCC" })).toEqual([]);
  });

  it("reject everything except a year, and a step that is not a whole number", () => {
    const dataset = createDataset(sample());
    for (const year of ["2030-05", "2030/2031", "30", "203X"]) {
      expect(caught(() => anniversaries(dataset, year)).code).toBe("unsupported-edtf");
    }
    for (const every of [0, -1, 1.5, Number.NaN]) {
      expect(caught(() => anniversaries(dataset, "2030", { every })).place.field).toBe("every");
    }
    expect(caught(() => anniversaries(dataset, "2030", { on: "2030" } as object)).code).toBe(
      "invalid-criteria",
    );
  });
});
