import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Dataset } from "../../src/dataset/Dataset.ts";
import { dataset as laos } from "../../src/datasets/2026.1/index.ts";
import { KINDS } from "../../src/model/kinds.ts";
import type { Source } from "../../src/model/Source.ts";
import { findMatches } from "../../src/query/findMatches.ts";
import { timeline } from "../../src/query/timeline.ts";
import { boundsOf } from "../../src/time/boundsOf.ts";
import { compareDays } from "../../src/time/compareDays.ts";
import { holdsOn } from "../../src/time/holdsOn.ts";
import { overlaps } from "../../src/time/overlaps.ts";
import type { Time } from "../../src/time/Time.ts";
import { sample } from "../fixtures/sample.ts";

const stated = (edtf: string): Time => ({ edtf, basis: "stated" });

/** Times of all forms: some are a single span of days, others have gaps or years far away. */
const TIMES: readonly Time[] = [
  ..."2024 2024-07-27 2017? 2017/.. ../2017 /.. [2018..] 2019/2021 0000 -0044-03-15 201X".split(
    " ",
  ),
  ..."[1960,1970] {1960,1970} {..1960,1970} [..1960,1970..] 156X-12-25 198X-02-29 2001-24".split(
    " ",
  ),
  ..."Y170000002 Y-170000002 [Y-17E7..1960] Y-17E7/1960 2024/Y170000002 Y-250000 Y250000".split(
    " ",
  ),
].map((edtf) => ({ edtf, basis: "stated" }) as const);

const ATTESTED: readonly Time[] = [
  { edtf: "[2024-07-24..2024-07-27]", basis: "stated", attested: "[2024-07-24,2024-07-26]" },
  { edtf: "{1960,1970}", basis: "stated", attested: "1970-05-01" },
  { edtf: "2010?/..", basis: "stated", attested: "{2012,2014}" },
  { edtf: "2010/..", basis: "stated", attested: "2017?" },
  { basis: "missing", reason: "-", attested: "2018" },
  { basis: "missing", reason: "-" },
];

const [event] = (laos as Dataset).events;
const { ids: _, ...data } = laos as Dataset;

/** A dataset with events at all these times. More copies give more events at each time. */
const datasetOf = (copies: number): Dataset =>
  createDataset({
    ...data,
    events: Array.from({ length: copies }, (_, copy) =>
      [...TIMES, ...ATTESTED].map((date, index) => ({
        ...(event as NonNullable<typeof event>),
        id: `event:${String(copy).padStart(3, "0")}-${String(index).padStart(3, "0")}` as const,
        date,
      })),
    ).flat(),
  });

const DAYS = [
  ..."1960-05-01 1965-01-01 1970-05-01 2024-07-25 2024-07-26 1565-06-01 1565-12-25".split(" "),
  ..."-0044-03-15 Y170000002 Y-170000002 Y260000 [1960,1970] [1960-01-01,1970-01-01] 2017?".split(
    " ",
  ),
];
const PERIODS = [
  ...DAYS,
  ..."1961/1969 2024-07 ../Y-17E7 Y17E7/.. Y200000/Y300000 ../.. 1960/ [1965,2024] 2001-24".split(
    " ",
  ),
];

it("finds no record in the gap of a question, in a dataset whose times have no gaps", () => {
  const during = "[1955,2024-07-27]";
  const found = findMatches(laos as Dataset, { kind: "event", during });
  const expected = laos.events.filter(({ date }) => overlaps(date, during) !== "no");
  expect(found.map(({ record }) => record.id)).toEqual(expected.map(({ id }) => id));
  const hull = laos.events.filter(({ date }) => overlaps(date, "1955/2024-07-27") !== "no");
  expect(expected.length).toBeLessThan(hull.length);
});

it("finds no record of a kind without a time, not even where time has no beginning", () => {
  const data = sample();
  const [gazette] = data.sources as [Source];
  const found = (during: string) => {
    const dataset = createDataset({
      ...data,
      sources: [gazette, { ...gazette, id: "source:old", published: stated("/0700") }],
    });
    return findMatches(dataset, { kind: KINDS, during });
  };
  const missing = "project:river possible";
  expect(found("../0600").map(({ record, answer }) => `${record.id} ${answer}`)).toEqual([
    missing,
    "source:old possible",
  ]);
  expect(found("../1999").map(({ record, answer }) => `${record.id} ${answer}`)).toEqual([
    missing,
    "source:old yes",
  ]);
});

describe.each([
  ["with a linear scan", 1],
  ["with an interval tree", 10],
])("timeIndex, %s", (_, copies) => {
  const dataset = datasetOf(copies);

  it.each(["possible", "yes"] as const)(
    "agrees with the answer for each time alone: %s",
    (certainty) => {
      const ask = (question: object, answerOf: (time: Time) => string) => {
        const expected = dataset.events.flatMap(({ id, date }) => {
          const answer = answerOf(date);
          return answer === "no" || (certainty === "yes" && answer !== "yes") ? [] : [[id, answer]];
        });
        const found = findMatches(dataset, { kind: "event", certainty, ...question });
        expect(
          found.map(({ record, answer }) => [record.id, answer]),
          JSON.stringify(question),
        ).toEqual(expected);
      };
      for (const on of DAYS) ask({ on }, (date) => holdsOn(date, on));
      for (const during of PERIODS) ask({ during }, (date) => overlaps(date, during));
      ask({ on: "1970-05-01", during: "[1960,1970]" }, (date) => {
        const answers = [holdsOn(date, "1970-05-01"), overlaps(date, "[1960,1970]")];
        return answers.includes("no") ? "no" : answers.includes("possible") ? "possible" : "yes";
      });
    },
  );

  it("sorts records by their days in a timeline", () => {
    const dated = timeline(dataset, { kind: "event" }).filter(({ time }) => time.edtf);
    for (const [index, { time }] of dated.entries()) {
      const next = dated[index + 1];
      if (!next) continue;
      const [a, b] = [boundsOf(time), boundsOf(next.time)];
      const order =
        compareDays(a.earliestStart, b.earliestStart) || compareDays(a.latestEnd, b.latestEnd);
      expect(order).toBeLessThanOrEqual(0);
    }
  });
});
