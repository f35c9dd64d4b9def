import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import type { Agreement } from "../../src/model/Agreement.ts";
import type { Commemorated, Event } from "../../src/model/Event.ts";
import type { Mission } from "../../src/model/Mission.ts";
import { MODALITIES } from "../../src/model/modality.ts";
import type { Status } from "../../src/model/Status.ts";
import { anniversaries } from "../../src/query/anniversaries.ts";
import type { Time } from "../../src/time/Time.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const only = (part: Partial<DatasetData>) =>
  createDataset({ ...sample(), statuses: [], agreements: [], missions: [], events: [], ...part });
/** The sample with nothing but a status, held since some time. */
const since = (held: Time, change: Partial<Status> = {}) =>
  only({ statuses: [{ ...(sample().statuses[0] as Status), held, ...change }] });
const stated = (edtf: string): Time => ({ edtf, basis: "stated" });
const told = (edtf: string, year: string, change: Partial<Status> = {}) =>
  anniversaries(since(stated(edtf), change), year).map(
    ({ years, on, answer }) => `${years} ${on} ${answer}`,
  );

describe("anniversaries", () => {
  it("as precise as the beginning: a year, a month, a day, some days; nothing where it is not known", () => {
    expect(told("2020/..", "2030")).toEqual(["10 2030 yes"]);
    expect(told("2020-03/..", "2030")).toEqual(["10 2030-03 yes"]);
    expect(told("2020-03-09/..", "2030")).toEqual(["10 2030-03-09 yes"]);
    const [honey] = sample().agreements;
    const signed = stated("[2030-04-29..2030-05-02]");
    const some = only({ agreements: [{ ...(honey as Agreement), signed }] });
    expect(anniversaries(some, "2035").map(({ on }) => on)).toEqual(["[2035-04-29..2035-05-02]"]);
    const held = { edtf: "/..", basis: "stated", attested: "2025" } as const;
    expect(anniversaries(since(held), "2030")).toEqual([]);
  });

  it("a mission has those of its establishment; if that is missing, those of the period in which it was held", () => {
    const [embassy] = sample().missions as [Mission];
    const missing: Time = { basis: "missing", reason: "no source says" };
    const of = (change: Partial<Mission>, year: string) =>
      anniversaries(only({ missions: [{ ...embassy, ...change }] }), year).map(
        ({ pointer, years }) => `${pointer} ${years}`,
      );
    const held = stated("2012/2024");
    expect(of({ established: stated("2010"), held }, "2020")).toEqual(["/established 10"]);
    expect(of({ established: missing, held }, "2020")).toEqual(["/held 8"]);
    expect(of({ established: missing, held }, "2025")).toEqual([]);
    expect(of({ established: missing }, "2020")).toEqual([]);
  });

  it.each(["terminated", "denounced", "abandoned"] as const)(
    "of no agreement that is %s",
    (status) => {
      const [honey] = sample().agreements as [Agreement];
      const of = (change: Partial<Agreement>) =>
        anniversaries(only({ agreements: [{ ...honey, ...change }] }), "2035").length;
      expect(of({ signed: stated("2030") })).toBe(1);
      expect(of({ signed: stated("2030"), status })).toBe(0);
    },
  );

  it("of a 29th of February, in a leap year and in another", () => {
    expect(told("2020-02-29/..", "2024")).toEqual(["4 2024-02-29 yes"]);
    expect(told("2020-02-29/..", "2025")).toEqual(["5 [2025-02-28..2025-03-01] yes"]);
    expect(told("2020-02/..", "2025")).toEqual(["5 2025-02 yes"]);
    expect(told("2021-02/..", "2024")).toEqual(["3 2024-02 yes"]);
  });

  it("a beginning in one of several years gives each, possible", () => {
    expect(told("202X/..", "2030")).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((years) => `${years} 2030 possible`),
    );
    expect(told("2020?/..", "2030")).toEqual(["10 2030 possible"]);
  });

  it("a beginning in one of some years gives those, and none between them", () => {
    const [honey] = sample().agreements as [Agreement];
    const signed = only({ agreements: [{ ...honey, signed: stated("[2021,2025]") }] });
    expect(anniversaries(signed, "2030").map(({ years, answer }) => `${years} ${answer}`)).toEqual([
      "5 possible",
      "9 possible",
    ]);
  });

  it("a beginning in a month before our era, which has a sign before its year", () => {
    expect(told("-0043-03/..", "0007")).toEqual(["50 0007-03 yes"]);
  });

  it("a beginning with no last day may lie in any year up to the one before", () => {
    const [honey] = sample().agreements as [Agreement];
    const signed = only({ agreements: [{ ...honey, signed: stated("[2028..]") }] });
    expect(anniversaries(signed, "2030").map(({ years, answer }) => `${years} ${answer}`)).toEqual([
      "1 possible",
      "2 possible",
    ]);
    expect(anniversaries(signed, "2028")).toEqual([]);
  });

  it("days that are the start of a month or year, and not all of it", () => {
    const [honey] = sample().agreements as [Agreement];
    const on = (edtf: string) =>
      anniversaries(only({ agreements: [{ ...honey, signed: stated(edtf) }] }), "2035").map(
        (one) => one.on,
      );
    expect(on("[2030-01-01..2030-01-15]")).toEqual(["[2035-01-01..2035-01-15]"]);
    expect(on("[2030-03-01..2030-04-30]")).toEqual(["[2035-03-01..2035-04-30]"]);
    expect(on("[2030-02-28..2030-03-01]")).toEqual(["[2035-02-28..2035-03-01]"]);
  });

  it("in the first centuries, with years of four digits", () => {
    expect(told("0050-02-28/..", "0099")).toEqual(["49 0099-02-28 yes"]);
    expect(told("0004-02-29/..", "0100")).toEqual(["96 [0100-02-28..0100-03-01] yes"]);
    expect(told("0004-02-29/..", "0400")).toEqual(["396 0400-02-29 yes"]);
  });

  it("says how it was counted, and what is doubtful about it", () => {
    const why = (held: Time, year = "2030") =>
      anniversaries(since(held), year).map(({ reason }) => reason);
    const all = "the beginning is stated, and may lie in another year";
    expect(why(stated("2020/.."))).toEqual(["2030 − 2020 = 10; the beginning is stated."]);
    expect(why(stated("2020?/.."))).toEqual([
      "2030 − 2020 = 10; the beginning is stated, and uncertain.",
    ]);
    expect(why(stated("202X/.."), "2022")).toEqual([
      `2022 − 2021 = 1; ${all}.`,
      `2022 − 2020 = 2; ${all}.`,
    ]);
    expect(why(stated("202X?/.."), "2021")).toEqual([`2021 − 2020 = 1; ${all}, and uncertain.`]);
    expect(why({ edtf: "2020/..", basis: "inferred", reason: "from the title" })).toEqual([
      "2030 − 2020 = 10; the beginning is inferred.",
    ]);
  });

  it("nothing in the year of the beginning or before, or after the end", () => {
    expect(told("2020/..", "2020")).toEqual([]);
    expect(told("2020/..", "2019")).toEqual([]);
    expect(told("2020/2025", "2025")).toEqual(["5 2025 yes"]);
    expect(told("2020/2025", "2026")).toEqual([]);
    // What held until the first of January still held in that year.
    expect(told("2020/2025-01-01", "2025")).toEqual(["5 2025 yes"]);
    expect(told("2020/2024-12-31", "2025")).toEqual([]);
    const [embassy] = sample().missions as [Mission];
    const closed = (edtf: string) =>
      anniversaries(only({ missions: [{ ...embassy, closed: stated(edtf) }] }), "2026").length;
    expect(["2025-12-31", "2026-01-01", "[2024..2026]"].map(closed)).toEqual([0, 1, 1]);
  });

  it("only of what has come about, and is not superseded", () => {
    expect(told("2020/..", "2030", { modality: "agreed" })).toEqual([]);
    const [honey] = sample().agreements;
    if (!honey) throw new Error("the sample has one");
    const signed = (status: Agreement["status"]) =>
      anniversaries(only({ agreements: [{ ...honey, status }] }), "2031").map(({ on }) => on);
    for (const status of ["signed", "in-force", "adopted", "unknown"] as const) {
      expect(signed(status), status).toEqual(["2031-04"]);
    }
    expect(signed("expired")).toEqual([]);
    expect(signed("superseded")).toEqual([]);
  });

  it("of each kind only as far along as it has to be, from the time that tells its beginning", () => {
    const data = sample();
    const [partners] = data.statuses as [Status];
    const [honey] = data.agreements as [Agreement];
    const [embassy] = data.missions as [Mission];
    const told = (part: Partial<DatasetData>) =>
      anniversaries(only(part), "2029").map(({ pointer }) => pointer);
    const early = stated("2022");
    const found = (pointer: string, make: (modality: Status["modality"]) => Partial<DatasetData>) =>
      MODALITIES.filter((modality) => {
        const pointers = told(make(modality));
        expect(pointers).toEqual(pointers.map(() => pointer));
        return pointers.length > 0;
      });
    expect(found("/held", (modality) => ({ statuses: [{ ...partners, modality }] }))).toEqual([
      "in-force",
      "done",
    ]);
    expect(
      found("/signed", (modality) => ({ agreements: [{ ...honey, modality, signed: early }] })),
    ).toEqual(["signed", "in-force", "done"]);
    expect(found("/established", (modality) => ({ missions: [{ ...embassy, modality }] }))).toEqual(
      ["done"],
    );
  });

  it("a commemoration speaks where its object does not, and stated beats derived", () => {
    const [talks] = sample().events as [Event];
    const derived: Time = {
      edtf: "2010",
      basis: "derived",
      derivation: { rule: "nth-anniversary", years: 20, on: "2030" },
    };
    const recall = (commemorated: Partial<Commemorated>, held: Time) =>
      anniversaries(
        only({
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
    expect(recall({ of: "status:partners" }, unknown)).toEqual([
      [
        "event:talks",
        "/commemorates/0/date",
        20,
        "2030 − 2010 = 20; the beginning is derived from a count of 20 years (2030).",
      ],
    ]);
    expect(recall({ of: "status:partners" }, stated("2011/.."))).toEqual([
      ["status:partners", "/held", 19, "2030 − 2011 = 19; the beginning is stated."],
    ]);
    expect(recall({ stated: stated("2010-05-05") }, unknown)).toEqual([
      ["event:talks", "/commemorates/0/stated", 20, "2030 − 2010 = 20; the beginning is stated."],
    ]);
  });

  it("every so many years, by day, then years", () => {
    const dataset = createDataset(sample());
    const of = (year: string, every?: number) =>
      anniversaries(dataset, year, { every }).map(({ record, years }) => `${record.id} ${years}`);
    // The partnership of 2020, the embassy of 2021, closed in 2029, the agreement of April 2030.
    expect(of("2029")).toEqual(["mission:xbb-dome 8", "status:partners 9"]);
    expect(of("2035")).toEqual(["status:partners 15", "agreement:honey 5"]);
    expect(of("2035", 5)).toEqual(["status:partners 15", "agreement:honey 5"]);
    expect(of("2035", 10)).toEqual([]);
    expect(anniversaries(dataset, "2035", { involving: "XCC" })).toEqual([]);
  });

  it("in the order of the days, whatever the ids", () => {
    const [partners] = sample().statuses as [Status];
    const begun = ["2020-03", "2020-01-09", "2020-12-31", "2010-01-09", "2020", "2020-01-10"];
    const statuses = begun.map((edtf, at): Status => {
      return { ...partners, id: `status:n${at}`, held: stated(`${edtf}/..`) };
    });
    expect(anniversaries(only({ statuses }), "2030").map(({ years, on }) => [on, years])).toEqual([
      ["2030", 10],
      ["2030-01-09", 10],
      ["2030-01-09", 20],
      ["2030-01-10", 10],
      ["2030-03", 10],
      ["2030-12-31", 10],
    ]);
  });

  it("refuses anything but a year, and a step that is no whole number", () => {
    const dataset = createDataset(sample());
    for (const year of ["2030-05", "2030/2031", "203X", "30", "soon"]) {
      const { code, value, place } = caught(() => anniversaries(dataset, year));
      expect([code, value, place]).toEqual(["unsupported-edtf", year, { field: "year" }]);
    }
    expect(caught(() => anniversaries(dataset, "2030-05")).expected).toBe("a year, YYYY");
    for (const every of [0, -1, 1.5, Number.NaN]) {
      const { code, expected, place } = caught(() => anniversaries(dataset, "2030", { every }));
      expect([code, place]).toEqual(["invalid-criteria", { field: "every" }]);
      expect(expected).toBe("a whole number from 1");
    }
    for (const field of ["on", "during"]) {
      const criteria = { [field]: "2030" } as object;
      const { code, expected, place } = caught(() => anniversaries(dataset, "2030", criteria));
      expect([code, place]).toEqual(["invalid-criteria", { field }]);
      expect(expected).toBe("criteria without on and during");
    }
  });
});

it("the same in every time zone that the platform knows, also where a day was skipped", async () => {
  const program = `
    import { createDataset, anniversaries } from ${JSON.stringify(join(PATHS.root, "src/index.ts"))};
    import { sample } from ${JSON.stringify(join(PATHS.root, "tests/fixtures/sample.ts"))};
    const days = ["2000-02-29", "1896-02-29", "2001-12-30", "1993-08-21", "1844-12-31", "1994-12-31"];
    const [status] = sample().statuses;
    const statuses = days.map((day, index) => (
      { ...status, id: "status:s" + index, held: { edtf: day + "/..", basis: "stated" } }));
    const years = ["1900", "2011", "2023", "2024", "2100", "2400"];
    const zones = Intl.supportedValuesOf("timeZone");
    const answers = new Set(zones.map((zone) => {
      process.env.TZ = zone;
      const dataset = createDataset({ ...sample(), statuses });
      return JSON.stringify(years.map((year) =>
        anniversaries(dataset, year, { kind: "status" }).map(({ on }) => on)));
    }));
    console.log(zones.length > 400, ...answers);`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...["--input-type=module", "--eval", program],
  ]);
  const [areMany, ...answers] = stdout.trim().split(" ");
  expect([areMany, answers.length]).toEqual(["true", 1]);
  expect(answers[0]).toContain('"[2023-02-28..2023-03-01]"');
  expect(answers[0]).toContain('"2011-12-30"');
});
