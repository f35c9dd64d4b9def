import type { Dataset } from "../../src/dataset/Dataset.ts";
import type { Criteria } from "../../src/query/Criteria.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import type { Questions } from "./questions.ts";
import { type Timing, timedInTurn } from "./timed.ts";

/** The number of records that a result must have at least. */
const ENOUGH = 3;

/** The time of queries whose results have a similar size in every dataset. */
export interface SameSize extends Timing {
  /** The average number of records in a result. */
  readonly records: number;
}

/**
 * Measures queries between two parties. The period of each query starts in 2020 and is just long
 * enough for {@link ENOUGH} records.
 */
export async function sameSize(
  dataset: Dataset,
  asked: readonly Questions["byPairAndKind"][],
): Promise<SameSize> {
  const ask = (criteria: Criteria) => findRecords(dataset, criteria);
  const questions = asked.flatMap(({ pair: between }): readonly Criteria[] => {
    for (let years = 0; years < 1_000; years++) {
      const criteria = { between, during: `2020/${2020 + years}` };
      if (ask(criteria).length >= ENOUGH) return [criteria];
    }
    return [];
  });
  const found = questions.reduce((sum, criteria) => sum + ask(criteria).length, 0);
  return { records: found / questions.length, ...(await timedInTurn(questions, ask)) };
}
