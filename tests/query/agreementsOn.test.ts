import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import { dataset as laos } from "../../src/datasets/2026.1/index.ts";
import { evidenceFor } from "../../src/evidence/evidenceFor.ts";
import { AGREEMENT_STATUSES, type Agreement } from "../../src/model/Agreement.ts";
import { MODALITIES } from "../../src/model/modality.ts";
import type { Source } from "../../src/model/Source.ts";
import type { AgreementOn } from "../../src/query/AgreementOn.ts";
import { agreementsOn } from "../../src/query/agreementsOn.ts";
import { AGREEMENT_STATES } from "../../src/records/agreementStates.ts";
import { boundsOf } from "../../src/time/boundsOf.ts";
import { holdsOn } from "../../src/time/holdsOn.ts";
import { overlaps } from "../../src/time/overlaps.ts";
import type { Time } from "../../src/time/Time.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";
import { runs } from "../runs.ts";

const stated = (edtf: string, attested?: string): Time => ({
  edtf,
  basis: "stated",
  ...(attested && { attested }),
});
const missing: Time = { basis: "missing", reason: "no date" };

/** The sample's agreement, signed in April 2030, with changes, and further agreements. */
function agreements(change: Partial<Agreement>, ...others: readonly Partial<Agreement>[]) {
  const data = sample();
  const [honey] = data.agreements as [Agreement];
  const all = [
    { ...honey, ...change },
    ...others.map((other) => ({ ...honey, id: "agreement:later" as const, ...other })),
  ];
  return createDataset({ ...data, agreements: all as DatasetData["agreements"] });
}
/** The agreement's state on a day, whatever it is; undefined before its signature. */
const honeyOn = (day: string, dataset: ReturnType<typeof agreements>): AgreementOn | undefined =>
  agreementsOn(dataset, day, { state: AGREEMENT_STATES }).find(
    ({ agreement }) => agreement.id === "agreement:honey",
  );
const states = (dataset: ReturnType<typeof agreements>, ...days: readonly string[]) =>
  days.map((day) => {
    const found = honeyOn(day, dataset);
    return found && `${found.state} ${found.answer}`;
  });
const known = (day: string, dataset: ReturnType<typeof agreements>) => {
  const { since, until, vouched } = honeyOn(day, dataset) ?? {};
  return [since, until, vouched];
};

describe("an agreement of which only the signature is known", () => {
  it("does not hold before it, and is never surely in force after it", () => {
    const dataset = agreements({});
    expect(states(dataset, "2030-03-31", "2030-04-01", "2030-04-30", "2050")).toEqual([
      undefined,
      "signed possible",
      "signed possible",
      "signed possible",
    ]);
    expect(known("2050", dataset)).toEqual(["2030-04", undefined, undefined]);
    expect(honeyOn("2050", dataset)?.reason).toBe(
      "Signed April 2030; no source says that it is in force.",
    );
  });

  it("is the same if the period in which it is in force, or its coverage, is missing", () => {
    const dataset = agreements({ inForce: missing, coverage: missing });
    expect(honeyOn("2050", dataset)?.reason).toBe(
      "Signed April 2030; no source says that it is in force.",
    );
  });

  it("is surely signed on the day of its signature, if that is a single day", () => {
    const dataset = agreements({ signed: stated("2030-04-03") });
    expect(states(dataset, "2030-04-02", "2030-04-03", "2030-04-04")).toEqual([
      undefined,
      "signed yes",
      "signed possible",
    ]);
    expect(known("2050", dataset)).toEqual(["2030-04-03", undefined, "2030-04-03"]);
  });

  it("may be asked about in a month or a year, any day of which may be meant", () => {
    const dataset = agreements({ signed: stated("2030-04-03") });
    expect(states(dataset, "2030-03", "2030-04", "2030")).toEqual([
      undefined,
      "signed possible",
      "signed possible",
    ]);
  });

  it("is possible on any day, if no source dates the signature", () => {
    const dataset = agreements({ signed: missing });
    expect(states(dataset, "1900-01-01", "2050")).toEqual(["signed possible", "signed possible"]);
    expect(known("2050", dataset)).toEqual([undefined, undefined, undefined]);
    expect(honeyOn("2050", dataset)?.reason).toBe(
      "No source says when it was signed; no source says that it is in force.",
    );
  });

  it("keeps the qualifier of an uncertain date", () => {
    const dataset = agreements({ signed: stated("2030-04-03?") });
    expect(states(dataset, "2030-04-02", "2030-04-03")).toEqual([undefined, "signed possible"]);
    expect(known("2030-04-03", dataset)).toEqual(["2030-04-03?", undefined, undefined]);
  });

  it("is in the result only if it was signed", () => {
    const found = MODALITIES.filter((modality) => honeyOn("2031", agreements({ modality })));
    expect(found).toEqual(["signed", "in-force", "done"]);
  });

  it("has a state, whatever its legal state", () => {
    const found = AGREEMENT_STATUSES.map((status) => {
      const dataset = agreements({ status });
      return `${status}: ${states(dataset, "2030-04-30")}`;
    });
    expect(found).toEqual(
      AGREEMENT_STATUSES.map((status) => {
        const isNamed = ["in-force", "suspended", "provisionally-applied"].includes(status);
        return `${status}: ${isNamed ? status : "signed"} possible`;
      }),
    );
  });
});

describe("an agreement in force", () => {
  it("from a day, as long as a source attests it; before that day signed", () => {
    const dataset = agreements({
      signed: stated("2030-04-03"),
      inForce: stated("2031-01-01/..", "2032-05-05"),
      status: "in-force",
      modality: "in-force",
    });
    expect(
      states(dataset, "2030-04-02", "2030-04-03", "2030-12-31", "2031-01-01", "2032-05-05"),
    ).toEqual([undefined, "signed yes", "signed possible", "in-force yes", "in-force yes"]);
    expect(states(dataset, "2032-05-06", "2031-06", "2030")).toEqual([
      "in-force possible",
      "in-force yes",
      "signed possible",
    ]);
    expect(known("2040", dataset)).toEqual(["2031-01-01", undefined, "2032-05-05"]);
    expect(known("2030-06-01", dataset)).toEqual(["2030-04-03", undefined, "2032-05-05"]);
    const reasons = ["2030-06-01", "2031-06", "2040"].map((day) => honeyOn(day, dataset)?.reason);
    expect(reasons).toEqual([
      "Signed 3 April 2030; in force since 1 January 2031.",
      "Signed 3 April 2030; in force since 1 January 2031.",
      "Signed 3 April 2030; in force since 1 January 2031; no source vouches for a day after 5 May 2032.",
    ]);
  });

  it("is surely signed on the day of its signature, even if it may be in force as well", () => {
    const dataset = agreements({ signed: stated("2030-04-03"), inForce: stated("2030/..") });
    expect(states(dataset, "2030-04-03", "2030-04-04")).toEqual([
      "signed yes",
      "in-force possible",
    ]);
  });

  it("until a day, both ends included; afterwards expired, or ended as its status says", () => {
    const inForce = stated("2030-05-01/2035-04-30");
    expect(states(agreements({ inForce }), "2030-05-01", "2035-04-30", "2035-05-01")).toEqual([
      "in-force yes",
      "in-force yes",
      "expired yes",
    ]);
    const denounced = agreements({ inForce, status: "denounced" });
    expect(states(denounced, "2035-04-30", "2035-05-01")).toEqual([
      "in-force yes",
      "denounced yes",
    ]);
    expect(known("2036", denounced)).toEqual(["2030-05-01", "2035-04-30", "2035-04-30"]);
    expect(honeyOn("2036", denounced)?.reason).toBe(
      "Signed April 2030; it was in force 1 May 2030 – 30 April 2035.",
    );
    const inSomeYear = agreements({ inForce: stated("2030-05-01/2035") });
    expect(states(inSomeYear, "2035-01-01", "2035-06-01", "2036-01-01")).toEqual([
      "in-force yes",
      "in-force possible",
      "expired yes",
    ]);
    expect(honeyOn("2035-06-01", inSomeYear)?.reason).toBe(
      "Signed April 2030; in force 1 May 2030 to 2035; no source vouches for a day after 1 January 2035; it may have ended by then.",
    );
  });

  it("is never certain about an uncertain end or an uncertain day", () => {
    const dataset = agreements({ inForce: stated("2030-05-01/2035?") });
    expect(states(dataset, "2031-01-01", "2036-01-01")).toEqual([
      "in-force possible",
      "expired possible",
    ]);
    expect(known("2036", dataset)).toEqual(["2030-05-01", "2035?", undefined]);
    const sure = agreements({ inForce: stated("2030-05-01/2035") });
    expect(states(sure, "2032?", "2036?")).toEqual(["in-force possible", "expired possible"]);
  });

  it("on a day that nobody gives, if a source only calls it in force", () => {
    const dataset = agreements({ status: "in-force", modality: "in-force" });
    expect(states(dataset, "2030-03-31", "2030-04-30", "2050")).toEqual([
      undefined,
      "in-force possible",
      "in-force possible",
    ]);
    expect(known("2050", dataset)).toEqual(["[2030-04..]", undefined, undefined]);
    expect(honeyOn("2050", dataset)?.reason).toBe(
      "Signed April 2030; a source calls it in force and gives no day.",
    );
  });

  it("suspended on a day that nobody gives, but in force where a source attests it", () => {
    const dataset = agreements({
      inForce: stated("2031-01-01/..", "2032-05-05"),
      status: "suspended",
    });
    expect(states(dataset, "2030-06", "2032-05-05", "2032-05-06")).toEqual([
      "signed possible",
      "in-force yes",
      "suspended possible",
    ]);
    expect(states(agreements({ status: "suspended" }), "2031")).toEqual(["suspended possible"]);
    const planned = agreements({ status: "suspended", coverage: stated("2031/2035") });
    expect(states(planned, "2030-06", "2033", "2036")).toEqual([
      "signed possible",
      "suspended possible",
      "expired yes",
    ]);
  });
});

describe("an agreement that a source calls provisionally applied", () => {
  const status = "provisionally-applied";

  it("may be applied from its signature, and the reason says who says so", () => {
    const dataset = agreements({ status });
    expect(states(dataset, "2030-03-31", "2030-04-30", "2050")).toEqual([
      undefined,
      "provisionally-applied possible",
      "provisionally-applied possible",
    ]);
    expect(known("2050", dataset)).toEqual(["[2030-04..]", undefined, undefined]);
    expect(honeyOn("2050", dataset)?.reason).toBe(
      "Signed April 2030; a source calls it provisionally applied and gives no day.",
    );
    expect(agreementsOn(dataset, "2050").map(({ state }) => state)).toEqual([status]);
  });

  it("is never surely applied in its period, and in force where a source says so", () => {
    const planned = agreements({ status, coverage: stated("2031/2035") });
    expect(states(planned, "2030-06", "2033", "2036")).toEqual([
      "signed possible",
      "provisionally-applied possible",
      "expired yes",
    ]);
    const inForce = agreements({ status, inForce: stated("2031-01-01/..", "2032") });
    expect(states(inForce, "2030-06", "2032", "2033")).toEqual([
      "signed possible",
      "in-force yes",
      "in-force possible",
    ]);
    expect(honeyOn("2030-06", inForce)?.reason).toBe(
      "Signed April 2030; a source calls it provisionally applied; in force since 1 January 2031.",
    );
  });
});

describe("an agreement that plans for a period", () => {
  it("has expired after it, whether or not a source says that it was in force", () => {
    const dataset = agreements({ coverage: stated("2031/2035") });
    expect(
      states(dataset, "2030-05", "2033-01-01", "2035-01-01", "2035-12-31", "2036-01-01"),
    ).toEqual([
      "signed possible",
      "signed possible",
      "signed possible",
      "signed possible",
      "expired yes",
    ]);
    expect(known("2036", dataset)).toEqual(["2030-04", "2035", undefined]);
    expect(honeyOn("2035-01-01", dataset)?.reason).not.toContain("may be over");
    expect(["2033", "2035-06", "2036"].map((day) => honeyOn(day, dataset)?.reason)).toEqual([
      "Signed April 2030; no source says that it is in force; its period is 2031–2035.",
      "Signed April 2030; no source says that it is in force; its period is 2031–2035; its period may be over.",
      "Signed April 2030; its period, 2031–2035, is over.",
    ]);
  });

  it("is in force in it, if a source calls it in force", () => {
    const inForce = { status: "in-force", modality: "in-force" } as const;
    const dataset = agreements({ ...inForce, coverage: stated("2031/2035") });
    expect(
      states(dataset, "2030-12-31", "2031-01-01", "2031-12-31", "2035-01-01", "2035-01-02"),
    ).toEqual([
      "signed possible",
      "in-force possible",
      "in-force yes",
      "in-force yes",
      "in-force possible",
    ]);
    expect(states(dataset, "2036")).toEqual(["expired yes"]);
    expect(known("2033", dataset)).toEqual(["2031", "2035", "2035-01-01"]);
    expect(["2030-12-31", "2033"].map((day) => honeyOn(day, dataset)?.reason)).toEqual([
      "Signed April 2030; its period is 2031–2035.",
      "Signed April 2030; a source calls it in force, for the period 2031–2035.",
    ]);
  });

  it("is in force only from its signature, if that is later than the start of the period", () => {
    const dataset = agreements({
      status: "in-force",
      signed: stated("2033-02-03"),
      coverage: stated("2031/2035"),
    });
    expect(states(dataset, "2033-02-02", "2033-02-03")).toEqual([undefined, "in-force yes"]);
    expect(known("2034", dataset)).toEqual(["2033-02-03", "2035", "2035-01-01"]);
    const perhaps = agreements({
      status: "in-force",
      signed: stated("2033-02-03?"),
      coverage: stated("2031/2035"),
    });
    expect(states(perhaps, "2034")).toEqual(["in-force possible"]);
  });

  it("has no end, if the period is open", () => {
    const dataset = agreements({ coverage: stated("2031/..") });
    expect(states(dataset, "2050")).toEqual(["signed possible"]);
    expect(known("2050", dataset)).toEqual(["2030-04", undefined, undefined]);
  });
});

describe("an agreement that another supersedes", () => {
  const later = (change: Partial<Agreement>) =>
    ({ label: "New honey", supersedes: "agreement:honey", ...change }) as Partial<Agreement>;

  it("has ended on the day on which the other is surely signed", () => {
    const dataset = agreements({}, later({ signed: stated("2035-06-07") }));
    expect(states(dataset, "2035-06-06", "2035-06-07")).toEqual([
      "signed possible",
      "superseded yes",
    ]);
    expect(known("2036", dataset)).toEqual(["2030-04", "2035-06-06", undefined]);
    expect(honeyOn("2036", dataset)?.reason).toBe('Signed April 2030; "New honey" replaced it.');
    const inSomeYear = agreements({}, later({ signed: stated("2035") }));
    expect(states(inSomeYear, "2035-12-30", "2035-12-31")).toEqual([
      "signed possible",
      "superseded yes",
    ]);
    expect(honeyOn("2035-12-30", inSomeYear)?.reason).toBe(
      'Signed April 2030; no source says that it is in force; "New honey" may have replaced it.',
    );
  });

  it("may hold until the other is in force, or its period has begun", () => {
    const signed = stated("2035-06-07");
    const inForce = agreements({}, later({ signed, inForce: stated("2036-01-01/..") }));
    expect(states(inForce, "2035-12-31", "2036-01-01")).toEqual([
      "signed possible",
      "superseded yes",
    ]);
    expect(known("2040", inForce)).toEqual(["2030-04", "[2035-06-06..2035-12-31]", undefined]);
    const planned = agreements({}, later({ signed, coverage: stated("2036-02-01/2040") }));
    expect(states(planned, "2036-01-31", "2036-02-01")).toEqual([
      "signed possible",
      "superseded yes",
    ]);
  });

  it("may hold until the other is signed, if the period of the other began before", () => {
    const change = { signed: stated("2035-06-07"), coverage: stated("2035/2040") };
    const dataset = agreements({}, later(change));
    expect(states(dataset, "2035-12-30", "2035-12-31")).toEqual([
      "signed possible",
      "superseded yes",
    ]);
    const afterwards = { ...change, coverage: stated("2033-01-01/2040") };
    expect(states(agreements({}, later(afterwards)), "2035-06-06", "2035-06-07")).toEqual([
      "signed possible",
      "superseded yes",
    ]);
  });

  it("may hold as long as the other is only planned, or its date is uncertain", () => {
    for (const change of [
      { modality: "agreed", signed: missing },
      { signed: stated("2035?") },
      { signed: missing },
    ] as const) {
      expect(states(agreements({}, later(change)), "2040")).toEqual(["signed possible"]);
    }
  });

  it("surely is in force only until the other may have been signed", () => {
    const dataset = agreements(
      { status: "in-force", coverage: stated("2031/2040") },
      later({ signed: stated("2035"), coverage: stated("2036/2040") }),
    );
    expect(states(dataset, "2034-12-31", "2035-01-01", "2036-12-31")).toEqual([
      "in-force yes",
      "in-force possible",
      "superseded yes",
    ]);
  });

  it("has expired, if its period was over before", () => {
    const dataset = agreements(
      { coverage: stated("2031/2033") },
      later({ signed: stated("2035") }),
    );
    expect(states(dataset, "2034", "2040")).toEqual(["expired yes", "expired yes"]);
  });

  it("holds on the days on which a source attests it", () => {
    const dataset = agreements(
      { inForce: stated("2031/..", "2036-05-05") },
      later({ signed: stated("2035-06-07") }),
    );
    expect(states(dataset, "2036-05-05", "2036-05-06")).toEqual(["in-force yes", "superseded yes"]);
  });
});

describe("the last day of an agreement", () => {
  const successor = (signed: string): Partial<Agreement> => ({
    label: "New honey",
    supersedes: "agreement:honey",
    signed: stated(signed),
  });

  it("is not before a day on which a source attests it, whatever replaced it", () => {
    const dataset = agreements(
      { signed: stated("2001"), inForce: stated("2001/..", "2009") },
      successor("2005"),
    );
    expect(states(dataset, "2007", "2009-12-31", "2010")).toEqual([
      "in-force yes",
      "in-force yes",
      "superseded yes",
    ]);
    expect(known("2007", dataset)).toEqual(["2001", "2009-12-31", "2009-12-31"]);
  });

  it("is not before the first day on which it is in force", () => {
    const [signed, inForce] = [stated("2000-05-06"), stated("2001/..")];
    const dataset = agreements({ signed, inForce, status: "terminated" });
    expect(known("2001-06-01", dataset)).toEqual(["2001", "[2001-01..2030-04]", "2000-05-06"]);
  });

  it("is not before the period, if it was replaced in the year in which the period began", () => {
    const dataset = agreements(
      { signed: stated("2020"), coverage: stated("2023/2023"), status: "in-force" },
      successor("2023"),
    );
    expect(known("2023-06-01", dataset)?.slice(0, 2)).toEqual(["2023", "[2023-01-01..2023-12-30]"]);
  });

  it("is not before a period that a source calls suspended", () => {
    const dataset = agreements(
      { signed: stated("2020"), coverage: stated("2024/2024"), status: "suspended" },
      successor("2024"),
    );
    expect(known("2024", dataset)?.slice(0, 2)).toEqual(["2024", "[2024-01-01..2024-12-30]"]);
  });

  it("is before a planned period that never began", () => {
    const dataset = agreements(
      { signed: stated("2030-04-03"), coverage: stated("2036/2040"), status: "in-force" },
      successor("2035-06-07"),
    );
    expect(states(dataset, "2035-06-07", "2037")).toEqual(["superseded yes", "superseded yes"]);
    expect(known("2037", dataset)).toEqual(["2030-04-03", "2035-06-06", "2030-04-03"]);
  });

  it("is never before the first day or a day that a source vouches for, whatever the sources say", () => {
    const year = fc.integer({ min: 2020, max: 2040 }).map(String);
    const end = fc.oneof(year, fc.constantFrom("", ".."));
    const date = fc
      .tuple(year, fc.constantFrom("", "-07", "-07-08"))
      .map(([first, rest]) => stated(first + rest));
    const period = fc
      .tuple(year, end, fc.option(year))
      .filter(([first, last, attested]) =>
        [last || "9999", attested ?? first].every((other) => other === ".." || first <= other),
      )
      .filter(([, last, attested]) => !/\d/.test(last) || (attested ?? last) <= last)
      .map(([first, last, attested]) => stated(`${first}/${last}`, attested ?? undefined));
    const agreement = fc.record(
      {
        signed: date,
        inForce: period,
        coverage: period,
        status: fc.constantFrom(...AGREEMENT_STATUSES),
      },
      { requiredKeys: ["signed"] },
    );
    fc.assert(
      fc.property(agreement, fc.option(year), year, (change, replaced, day) => {
        const dataset = agreements(change, ...(replaced ? [successor(replaced)] : []));
        const { since, until, vouched } = honeyOn(day, dataset) ?? {};
        if (until === undefined) return;
        const { earliestStart, latestStart } = boundsOf(until);
        expect(earliestStart <= latestStart).toBe(true);
        expect(earliestStart >= (vouched ?? "")).toBe(true);
        expect(earliestStart >= boundsOf(since as string).earliestStart).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("an agreement that a source only says has ended", () => {
  // The gazette was published on 1 May 2030.
  it.each(["expired", "superseded", "terminated", "denounced", "abandoned"] as const)(
    "%s: possible until the source was published, surely ended from that day",
    (status) => {
      const dataset = agreements({ status });
      expect(states(dataset, "2030-04-30", "2030-05-01")).toEqual([
        "signed possible",
        `${status} yes`,
      ]);
      expect(known("2031", dataset)).toEqual(["2030-04", "2030-04", undefined]);
      const why = `Signed April 2030; no source says that it is in force; a source calls it ${status} and gives no day.`;
      expect(honeyOn("2030-04-30", dataset)?.reason).toBe(why);
    },
  );

  it("is at most possible for ever, if nobody knows when its source was published", () => {
    const data = sample();
    const [gazette] = data.sources as [Source];
    const [honey] = data.agreements as [Agreement];
    const on = (published: Time, accessed?: string) => {
      const [{ source }] = honey.citations;
      const citations = accessed ? ([{ source, locator: "p. 1", accessed }] as const) : undefined;
      const dataset = createDataset({
        ...data,
        sources: [{ ...gazette, published }],
        agreements: [{ ...honey, status: "denounced", ...(citations && { citations }) }],
      });
      return states(dataset, "2030-12-30", "2031-01-01");
    };
    expect(on(missing)).toEqual(["signed possible", "signed possible"]);
    expect(on(stated("2030?"))).toEqual(["signed possible", "signed possible"]);
    expect(on(stated("2030"))).toEqual(["signed possible", "denounced yes"]);
    expect(on(missing, "2031-01-01")).toEqual(["signed possible", "denounced yes"]);
  });

  it("has surely ended only when all of its sources were published", () => {
    const data = sample();
    const [gazette] = data.sources as [Source];
    const [honey] = data.agreements as [Agreement];
    const [citation] = honey.citations;
    const dataset = createDataset({
      ...data,
      sources: [gazette, { ...gazette, id: "source:herald", published: stated("2032-02-03") }],
      agreements: [
        {
          ...honey,
          status: "denounced",
          citations: [citation, { ...citation, source: "source:herald" }],
        },
      ],
    });
    expect(states(dataset, "2032-02-02", "2032-02-03")).toEqual([
      "signed possible",
      "denounced yes",
    ]);
  });

  it("is not surely in force in its period", () => {
    const dataset = agreements({ status: "terminated", coverage: stated("2030/2040") });
    expect(states(dataset, "2030-04-30", "2035")).toEqual(["signed possible", "terminated yes"]);
  });
});

describe("agreementsOn", () => {
  it("lists by default what holds, and other states if they are named", () => {
    const dataset = agreements({ coverage: stated("2031/2035") });
    const found = (state?: Parameters<typeof agreementsOn>[2]) =>
      agreementsOn(dataset, "2036", state).map(({ state }) => state);
    expect(found()).toEqual([]);
    expect(found({ state: undefined })).toEqual([]);
    expect(found({ state: "expired" })).toEqual(["expired"]);
    expect(found({ state: ["signed", "expired"] })).toEqual(["expired"]);
    expect(found({ state: [] })).toEqual([]);
  });

  it("leaves out for certain what is only possible, and takes further criteria", () => {
    const dataset = agreements({ signed: stated("2030-04-03") });
    const found = (day: string, criteria = {}) => agreementsOn(dataset, day, criteria).length;
    expect([found("2030-04-03"), found("2030-04-03", { certainty: "yes" })]).toEqual([1, 1]);
    expect([found("2030-04-04"), found("2030-04-04", { certainty: "yes" })]).toEqual([1, 0]);
    expect(found("2031", { involving: "XCC" })).toBe(0);
    expect(found("2031", { atLeast: "in-force" })).toBe(0);
    expect(found("2031", { atLeast: "proposed", topic: "trade" })).toBe(1);
  });

  it("refuses a period, a state that is none, and criteria that it gives itself", () => {
    const dataset = agreements({});
    expect(caught(() => agreementsOn(dataset, "2030/2031")).code).toBe("unsupported-edtf");
    const { code, place } = caught(() => agreementsOn(dataset, "2030", { state: "over" as never }));
    expect([code, place]).toEqual(["unknown-value", { field: "state" }]);
    for (const field of ["kind", "on", "during"]) {
      const criteria = { [field]: "2030" } as object;
      const { expected, place } = caught(() => agreementsOn(dataset, "2030", criteria));
      expect([expected, place]).toEqual(["criteria without kind and on and during", { field }]);
    }
  });
});

describe("the agreements of the release", () => {
  const between = ["LAO", "VNM"] as const;

  it("interview para. 27: a programme for 2020–2025 and an agreement for 2021–2025 have expired in 2026", () => {
    const on = (day: string) =>
      agreementsOn(laos, day, { between, state: AGREEMENT_STATES }).flatMap(
        ({ agreement, state, answer }) =>
          agreement.coverage ? [`${agreement.coverage.edtf} ${state} ${answer}`] : [],
      );
    expect(on("2023-06-01")).toEqual(["2020/2025 in-force yes", "2021/2025 in-force yes"]);
    expect(on("2025-11-30")).toEqual([
      "2020/2025 in-force possible",
      "2021/2025 in-force possible",
    ]);
    expect(on("2026-01-27")).toEqual([
      "2020/2025 expired yes",
      "2021/2025 expired yes",
      "2026/2030 signed possible",
    ]);
  });

  it("paraphrase para. 15: the air services agreement signed at the meeting replaced an accord", () => {
    const on = (day: string) =>
      agreementsOn(laos, day, { between: ["LAO", "CHE"], state: AGREEMENT_STATES }).map(
        ({ agreement, state, answer }) => [agreement.id, state, answer],
      );
    const [old, current] = [
      "agreement:laos-switzerland-air-accord-replaced",
      "agreement:laos-switzerland-air-services",
    ];
    expect(on("1998-12-31")).toEqual([]);
    expect(on("2010")).toEqual([[old, "signed", "possible"]]);
    expect(on("2024-07-26")).toEqual([
      [old, "signed", "possible"],
      [current, "signed", "possible"],
    ]);
    expect(on("2024-07-27")).toEqual([
      [old, "superseded", "yes"],
      [current, "signed", "possible"],
    ]);
  });

  it("keep their evidence", () => {
    const [programme] = agreementsOn(laos, "2023", { between, type: "action-programme" });
    if (!programme) throw new Error("there is one");
    expect(evidenceFor(laos, programme.agreement, "/coverage").items).toHaveLength(1);
  });
});

describe("on any day, whatever is known of an agreement", () => {
  const day = fc.date({
    min: new Date("2028-01-01"),
    max: new Date("2041-01-01"),
    noInvalidDate: true,
  });
  const text = day.map((date) => date.toISOString().slice(0, 10));
  const date = fc.tuple(text, fc.constantFrom(4, 7, 10)).map(([full, size]) => full.slice(0, size));
  const period = fc
    .tuple(date, date, fc.boolean())
    .filter(([from, to]) => from.slice(0, 4) < to.slice(0, 4))
    .map(([from, to, isOpen]) => stated(`${from}/${isOpen ? ".." : to}`));
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const facts = fc
    .record({
      signed: fc.oneof(
        date.map((edtf) => stated(edtf)),
        fc.constant(missing),
      ),
      inForce: maybe(period),
      coverage: maybe(period),
      status: fc.constantFrom(...AGREEMENT_STATUSES),
      successor: maybe(date),
    })
    // Nothing is in force before it is signed: `validateDataset` rejects such data.
    .filter(
      ({ signed, inForce }) =>
        !inForce || boundsOf(inForce).latestStart >= boundsOf(signed).earliestStart,
    )
    .map(({ successor, inForce, coverage, ...change }) =>
      agreements(
        { ...change, ...(inForce && { inForce }), ...(coverage && { coverage }) },
        ...(successor
          ? [{ supersedes: "agreement:honey" as const, signed: stated(successor) }]
          : []),
      ),
    );

  it("it has at most one state, which its own times bear out", () => {
    fc.assert(
      fc.property(facts, text, (dataset, asked) => {
        const [agreement] = dataset.agreements as [Agreement];
        const found = honeyOn(asked, dataset);
        const isUnsigned = overlaps(agreement.signed, `../${asked}`) === "no";
        expect(found === undefined).toBe(isUnsigned);
        if (!found) return;
        const { state, answer } = found;
        const { inForce, coverage, signed } = agreement;
        if (answer === "yes" && state === "in-force") {
          expect(holdsOn(inForce ?? coverage ?? "1000", asked)).toBe("yes");
        }
        if (answer === "yes" && state === "signed") expect(holdsOn(signed, asked)).toBe("yes");
        if (answer === "yes" && state === "expired") {
          const ended = [inForce, coverage].find((time) => time && !time.edtf?.endsWith(".."));
          if (ended) expect(overlaps(ended, `${asked}/..`)).toBe("no");
          else expect(agreement.status).toBe("expired");
        }
        if (state === "in-force" && (inForce ?? coverage)) {
          expect(holdsOn((inForce ?? coverage) as Time, asked)).not.toBe("no");
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it("once it has ended, it never holds again", () => {
    fc.assert(
      fc.property(facts, text, text, (dataset, a, b) => {
        const [first = "", second = ""] = [a, b].toSorted();
        const isOver = (asked: string) =>
          agreementsOn(dataset, asked).every(({ agreement }) => agreement.id !== "agreement:honey");
        if (!honeyOn(first, dataset) || !isOver(first)) return;
        expect(isOver(second)).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  it("it surely holds on the last day that is vouched for, and surely on no later day", () => {
    fc.assert(
      fc.property(facts, text, (dataset, asked) => {
        const vouched = honeyOn(asked, dataset)?.vouched;
        const holds = (day: string) =>
          agreementsOn(dataset, day, { certainty: "yes" }).some(
            ({ agreement }) => agreement.id === "agreement:honey",
          );
        if (vouched) expect(holds(vouched)).toBe(true);
        if (vouched === undefined || asked > vouched) expect(holds(asked)).toBe(false);
      }),
      { numRuns: runs(500) },
    );
  });
});
