import fc from "fast-check";
import { expect, it } from "vitest";
import { allRecords } from "../../src/dataset/allRecords.ts";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Dataset } from "../../src/dataset/Dataset.ts";
import { dataset as laos } from "../../src/datasets/2026.1/index.ts";
import { KINDS } from "../../src/model/kinds.ts";
import { MODALITIES } from "../../src/model/modality.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import { TOPICS } from "../../src/model/topics.ts";
import type { Criteria } from "../../src/query/Criteria.ts";
import { findMatches } from "../../src/query/findMatches.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { modalityOf, topicsOf } from "../../src/records/facetsOf.ts";
import { recordTimes } from "../../src/records/recordTimes.ts";
import type { Answer } from "../../src/time/answer.ts";
import { overlapAnswer } from "../../src/time/overlaps.ts";
import { readDay, readPeriod } from "../../src/time/readQuestion.ts";
import { sample } from "../fixtures/sample.ts";
import { runs } from "../runs.ts";

const { ids: _, ...release } = laos as Dataset;
/** A new dataset for each test, so that no test depends on indexes that another test has built. */
const newDataset = () => createDataset(release);
const optional = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

it("agrees with a linear scan, for criteria of time, topic, modality and certainty", () => {
  const dataset = newDataset();
  const timeOf = recordTimes(dataset);
  const answerFor = (record: AnyRecord, { during, on, topic, atLeast }: Criteria): Answer => {
    const bounds = timeOf(record)?.bounds;
    const modality = modalityOf(record);
    const answers = [
      ...(during ? [bounds ? overlapAnswer(bounds, readPeriod(during)) : "no"] : []),
      ...(on ? [bounds ? overlapAnswer(bounds, readDay(on)) : "no"] : []),
      !topic || topicsOf(record).includes(topic) ? "yes" : "no",
      !atLeast || (modality && MODALITIES.indexOf(modality) >= MODALITIES.indexOf(atLeast))
        ? "yes"
        : "no",
    ] as const;
    return answers.includes("no") ? "no" : answers.includes("possible") ? "possible" : "yes";
  };
  const date = fc.constantFrom(
    ...["1955", "1999?", "2017", "2018-06", "2024-07", "2024-07-27", "2026-01-26", "2040"],
  );
  const anyCriteria = fc.record({
    kind: fc.constant(KINDS),
    during: optional(
      fc.oneof(
        date,
        fc.constantFrom("2017/2018", "2018/..", "../2017", "[2017..2026]", "2024-07?/"),
      ),
    ),
    on: optional(date),
    topic: optional(fc.constantFrom(...TOPICS)),
    atLeast: optional(fc.constantFrom(...MODALITIES)),
    certainty: optional(fc.constantFrom("yes" as const, "possible" as const)),
  });
  fc.assert(
    fc.property(anyCriteria, (criteria) => {
      const expected = allRecords(dataset)
        .map((record) => ({ record, answer: answerFor(record, criteria) }))
        .filter(
          ({ answer }) =>
            answer === "yes" || (answer === "possible" && criteria.certainty !== "yes"),
        );
      expect(findMatches(dataset, criteria)).toEqual(expected);
      expect(findRecords(dataset, criteria)).toEqual(expected.map(({ record }) => record));
    }),
    { numRuns: runs(300) },
  );
});

it("finds the records of several kinds, also if it is asked again", () => {
  const dataset = newDataset();
  for (const attempt of ["first", "second"]) {
    for (const kind of KINDS) {
      for (const other of KINDS) {
        const expected = allRecords(dataset).filter((record) =>
          [kind, other].includes(record.kind),
        );
        expect(findRecords(dataset, { kind: [kind, other] }), attempt).toEqual(expected);
      }
    }
  }
});

it("finds nothing by a value that no record has, alone or among others", () => {
  const kind = ["agreement", "project"] as const;
  const found = (...type: ("treaty" | "infrastructure" | "grant")[]) =>
    findRecords(createDataset(sample()), { kind, type }).map(({ id }) => id);
  expect(found("treaty")).toEqual([]);
  expect(found("infrastructure")).toEqual(["project:river"]);
  expect(found("infrastructure", "treaty")).toEqual(["project:river"]);
  expect(found("treaty", "grant")).toEqual([]);
});
