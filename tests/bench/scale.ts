/**
 * Compares the engines at one size, in a process of its own: `node --expose-gc scale.ts 1000`
 * prints what it measured as JSON.
 */
import { allRecords, recordsById } from "../../src/dataset/allRecords.ts";
import { positionsMatching } from "../../src/engine/positionsMatching.ts";
import { timeIndex } from "../../src/engine/timeIndex.ts";
import { ENGINES } from "./engines.ts";
import { type QuestionName, questionsFor } from "./questions.ts";
import { type SameSize, sameSize } from "./sameSize.ts";
import { stopwatch, type Timing, timedInTurn } from "./timed.ts";
import { worldOf } from "./world.ts";

/** What was measured at one size. Times are in milliseconds, sizes in megabytes. */
export interface Scale {
  readonly records: number;
  readonly engines: readonly {
    readonly name: string;
    readonly fill: number;
    readonly memory: number;
    readonly asked: Readonly<Record<QuestionName, Timing>>;
  }[];
  readonly indexes: readonly { readonly name: string; readonly took: number }[];
  /** How many records the answers held, on average. */
  readonly answers: Readonly<Record<QuestionName, number>>;
  readonly firstAsk: Readonly<Record<QuestionName, number>>;
  readonly sameSize: SameSize;
  readonly peak: number;
}

const used = () => {
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

async function measureScale(size: number): Promise<Scale> {
  const world = worldOf(size);
  const { dataset } = world;
  const questions = questionsFor(world);
  const names = Object.keys(questions) as QuestionName[];
  const ids = new Map<QuestionName, readonly (readonly string[])[]>();
  const engines: Scale["engines"][number][] = [];
  let indexes: Scale["indexes"] = [];
  const firstAsk: Partial<Record<QuestionName, number>> = {};
  for (const [name, fill] of Object.entries(ENGINES)) {
    const before = used();
    const { result: asker, took } = stopwatch(() => {
      const asker = fill(world);
      if (name !== "laos-relations") return asker;
      const build = (name: string, run: () => unknown) => ({ name, took: stopwatch(run).took });
      const whole = (facet: "kind" | "party" | "topic") =>
        positionsMatching(dataset)([[facet, ""]]);
      indexes = [
        build("all in order", () => allRecords(dataset)),
        build("by id", () => recordsById(dataset)),
        build("by kind", () => whole("kind")),
        build("by party", () => whole("party")),
        build("by topic", () => whole("topic")),
        build("by time", () => timeIndex(dataset)),
        ...(["possible", "yes"] as const).map((extent) =>
          build(`tree of the days, ${extent}`, () =>
            timeIndex(dataset)[extent].overlapping(positionsMatching(dataset)([]), [
              { from: 0, to: 0 },
            ]),
          ),
        ),
      ];
      return asker;
    });
    const memory = used() - before;
    const asked: Partial<Record<QuestionName, Timing>> = {};
    for (const question of names) {
      const ask = asker[question] as (one: unknown) => readonly { readonly id: string }[];
      if (name === "laos-relations") {
        const times = questions[question].map((one) => stopwatch(() => ask(one)).took);
        firstAsk[question] = times.toSorted((a, b) => a - b)[times.length >> 1] as number;
      }
      const answers = questions[question].map((one) =>
        ask(one)
          .map(({ id }) => id)
          .sort(),
      );
      const expected = ids.get(question) ?? answers;
      ids.set(question, expected);
      if (JSON.stringify(answers) !== JSON.stringify(expected)) {
        throw new Error(`${name} answers otherwise ${question}`);
      }
      // What the comparison left behind is not to be cleared away while the clock runs.
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
