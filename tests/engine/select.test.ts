import fc from "fast-check";
import { expect, it } from "vitest";
import { allRecords } from "../../src/dataset/allRecords.ts";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Dataset } from "../../src/dataset/Dataset.ts";
import { dataset as laos } from "../../src/datasets/latest.ts";
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

const { ids: _, ...release } = laos as Dataset;
/** The release anew for each test, so that none rests on what another has built. */
const fresh = () => createDataset(release);
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

it("finds by time, topic and modality what a look at each record finds, and as surely", () => {
  const dataset = fresh();
  const timeOf = recordTimes(dataset);
  const naive = (record: AnyRecord, { during, on, topic, atLeast }: Criteria): Answer => {
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
  const criteria = fc.record({
    during: some(
      fc.oneof(
        date,
        fc.constantFrom("2017/2018", "2018/..", "../2017", "[2017..2026]", "2024-07?/"),
      ),
    ),
    on: some(date),
    topic: some(fc.constantFrom(...TOPICS)),
    atLeast: some(fc.constantFrom(...MODALITIES)),
    certainty: some(fc.constantFrom("yes" as const, "possible" as const)),
  });
  fc.assert(
    fc.property(criteria, (asked) => {
      const plain = allRecords(dataset)
        .map((record) => ({ record, answer: naive(record, asked) }))
        .filter(
          ({ answer }) => answer === "yes" || (answer === "possible" && asked.certainty !== "yes"),
        );
      expect(findMatches(dataset, asked)).toEqual(plain);
      expect(findRecords(dataset, asked)).toEqual(plain.map(({ record }) => record));
    }),
    { numRuns: 300 },
  );
});

it("answers a list of kinds as it answers each of them, when asked again too", () => {
  const dataset = fresh();
  for (const again of [false, true]) {
    for (const kind of KINDS) {
      for (const other of KINDS) {
        const plain = allRecords(dataset).filter((one) => [kind, other].includes(one.kind));
        expect(findRecords(dataset, { kind: [kind, other] }), `${again}`).toEqual(plain);
      }
    }
  }
});
