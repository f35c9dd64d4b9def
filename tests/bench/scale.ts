/**
 * Compares the engines at one size of the dataset. It is a program, because each size runs in its own
 * process: `node --expose-gc scale.ts 1000` prints the measurements as JSON.
 */
import { allRecords, recordsById } from "../../src/dataset/allRecords.ts";
import { positionsMatching } from "../../src/engine/positionsMatching.ts";
import { timeIndex } from "../../src/engine/timeIndex.ts";
import { KINDS } from "../../src/model/kinds.ts";
import { benchmarkData } from "./benchmarkData.ts";
import { ENGINES } from "./engines.ts";
import { type QuestionName, questionsFor } from "./questions.ts";
import { type SameSize, sameSize } from "./sameSize.ts";
import { stopwatch, type Timing, timedInTurn } from "./timed.ts";

/** The measurements at one size. Times are in milliseconds, memory in megabytes. */
export interface Scale {
  /** The number of records in the dataset. */
  readonly records: number;
  readonly engines: readonly {
    readonly name: string;
    /** The time to fill the engine. */
    readonly fill: number;
    readonly memory: number;
    readonly asked: Readonly<Record<QuestionName, Timing>>;
  }[];
  readonly indexes: readonly { readonly name: string; readonly took: number }[];
  /** The average number of records in a result. */
  readonly answers: Readonly<Record<QuestionName, number>>;
  /** The median time of the first run of each question in this package. */
  readonly firstAsk: Readonly<Record<QuestionName, number>>;
  readonly sameSize: SameSize;
  /** The peak memory of the process. */
  readonly peak: number;
}

const usedMemory = () => {
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

async function measureScale(size: number): Promise<Scale> {
  const data = benchmarkData(size);
  const { dataset } = data;
  const questions = questionsFor(data);
  const names = Object.keys(questions) as QuestionName[];
  const ids = new Map<QuestionName, readonly (readonly string[])[]>();
  const engines: Scale["engines"][number][] = [];
  let indexes: Scale["indexes"] = [];
  const firstAsk: Partial<Record<QuestionName, number>> = {};
  for (const [name, fill] of Object.entries(ENGINES)) {
    const before = usedMemory();
    const { result: asker, took } = stopwatch(() => {
      const asker = fill(data);
      if (name !== "laos-relations") return asker;
      const build = (name: string, run: () => unknown) => ({ name, took: stopwatch(run).took });
      const buildFacet = (facet: "kind" | "party" | "topic") =>
        positionsMatching(dataset)([[facet, ""]]);
      indexes = [
        build("all records in id order", () => allRecords(dataset)),
        build("by id", () => {
          // The first look-up of each kind adds its records.
          for (const kind of KINDS) recordsById(dataset).get(`${kind}:`);
        }),
        build("by kind", () => buildFacet("kind")),
        build("by party", () => buildFacet("party")),
        build("by topic", () => buildFacet("topic")),
        // The first question about the time of all records also builds the index by time.
        ...(["possible", "yes"] as const).map((extent) =>
          build(extent === "yes" ? "interval tree, sure days" : "by time, and interval tree", () =>
            timeIndex(dataset)[extent].overlapping(positionsMatching(dataset)([]), [
              { from: 0, to: 0 },
            ]),
          ),
        ),
      ];
      return asker;
    });
    const memory = usedMemory() - before;
    const asked: Partial<Record<QuestionName, Timing>> = {};
    for (const question of names) {
      const ask = asker[question] as (question: unknown) => readonly { readonly id: string }[];
      if (name === "laos-relations") {
        const times = questions[question].map((criteria) => stopwatch(() => ask(criteria)).took);
        firstAsk[question] = times.toSorted((a, b) => a - b)[times.length >> 1] as number;
      }
      const answers = questions[question].map((criteria) =>
        ask(criteria)
          .map(({ id }) => id)
          .sort(),
      );
      const expected = ids.get(question) ?? answers;
      ids.set(question, expected);
      if (JSON.stringify(answers) !== JSON.stringify(expected)) {
        throw new Error(`${name} gives another answer to ${question}`);
      }
      // Collect garbage now, so that it does not happen during the measurement.
      global.gc?.();
      asked[question] = await timedInTurn(questions[question] as readonly unknown[], ask);
    }
    engines.push({ name, fill: took, memory, asked: asked as Record<QuestionName, Timing> });
  }
  const mean = (lists: readonly (readonly string[])[]) =>
    lists.reduce((sum, { length }) => sum + length, 0) / lists.length;
  return {
    records: dataset.ids.length,
    engines,
    indexes,
    answers: Object.fromEntries(
      [...ids].map(([name, lists]) => [name, mean(lists)]),
    ) as Scale["answers"],
    firstAsk: firstAsk as Scale["firstAsk"],
    sameSize: await sameSize(dataset, questions.byPairAndKind),
    peak: process.resourceUsage().maxRSS / 1000,
  };
}

console.log(JSON.stringify(await measureScale(Number(process.argv[2]))));
