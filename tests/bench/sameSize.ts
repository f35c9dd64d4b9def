import type { Dataset } from "../../src/dataset/Dataset.ts";
import type { Kind } from "../../src/model/kinds.ts";
import type { Criteria } from "../../src/query/Criteria.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import type { Questions } from "./questions.ts";
import { type Timing, timedInTurn } from "./timed.ts";

/** The fewest records that a window is widened for. */
const ENOUGH = 3;

/** How long answers take that hold about as many records in a dataset of any size. */
export interface SameSize extends Timing {
  /** How many records they hold, on average. */
  readonly records: number;
}

/** Times what a pair of parties possibly did in a window just as wide as it takes to find some records. */
export async function sameSize(
  dataset: Dataset,
  asked: readonly Questions["byPairAndKind"][],
): Promise<SameSize> {
  const ask = (criteria: Criteria) => findRecords(dataset, criteria);
  const questions = asked.flatMap(({ pair: between, kind }): readonly Criteria[] => {
    for (let years = 0; years < 1_000; years++) {
      const during = `2020/${2020 + years}`;
      const criteria = { between, kind: kind as Kind, during };
      if (ask(criteria).length >= ENOUGH) return [criteria];
    }
    return [];
  });
  const found = questions.reduce((sum, criteria) => sum + ask(criteria).length, 0);
  return { records: found / questions.length, ...(await timedInTurn(questions, ask)) };
}
