/**
 * Sums up the report of a mutation run by folder, and writes it to `score.json`, which the page of
 * benchmarks shows. `npm run mutation` runs this program after Stryker. It fails if the score is too low.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PATHS } from "../../src/authoring/paths.ts";

/** The least share of mutants, in percent, that the tests must find. */
const LEAST_SCORE = 85;

/** How many mutants of some code the tests find. */
export interface Score {
  /** The mutants that a test found, by failing or by not ending. */
  readonly found: number;
  /** The mutants that all tests passed. */
  readonly survived: number;
  /** The mutants in code that no test of a mutation run reaches. */
  readonly notReached: number;
}

/** The part of a report of Stryker that is read here. */
export interface Report {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: string }[] }>
  >;
}

export const SCORE_FILE = join(PATHS.root, "tests/mutation/score.json");

/** The scores by folder of `src`, in the order of their names. Mutants that were not tried do not count. */
export function scoresOf({ files }: Report): Readonly<Record<string, Score>> {
  const scores = new Map<string, { -readonly [Field in keyof Score]: Score[Field] }>();
  for (const [file, { mutants }] of Object.entries(files).sort()) {
    const [, folder = ""] = /^src\/(?:([^/]+)\/)?/.exec(file) ?? [];
    const score = scores.get(folder) ?? { found: 0, survived: 0, notReached: 0 };
    scores.set(folder, score);
    for (const { status } of mutants) {
      if (status === "Killed" || status === "Timeout") score.found += 1;
      else if (status === "Survived") score.survived += 1;
      else if (status === "NoCoverage") score.notReached += 1;
    }
  }
  return Object.fromEntries(scores);
}

/** The share of the mutants that the tests found, in percent. */
export const percentOf = ({ found, survived, notReached }: Score): number =>
  (100 * found) / (found + survived + notReached);

/** The sum of some scores. */
export const totalOf = (scores: readonly Score[]): Score =>
  scores.reduce(
    (sum, { found, survived, notReached }) => ({
      found: sum.found + found,
      survived: sum.survived + survived,
      notReached: sum.notReached + notReached,
    }),
    { found: 0, survived: 0, notReached: 0 },
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const report = JSON.parse(readFileSync(join(PATHS.root, ".mutation/report.json"), "utf8"));
  const scores = scoresOf(report);
  writeFileSync(SCORE_FILE, `${JSON.stringify(scores, null, 2)}\n`);
  const score = percentOf(totalOf(Object.values(scores)));
  console.log(`The tests find ${score.toFixed(1)} % of the mutants.`);
  if (score < LEAST_SCORE) process.exitCode = 1;
}
