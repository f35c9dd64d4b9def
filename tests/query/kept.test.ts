/** What the indexes keep of the questions they were asked: no more than a few times the dataset. */
import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Event } from "../../src/model/Event.ts";
import { MODALITIES } from "../../src/model/modality.ts";
import { TOPICS } from "../../src/model/topics.ts";
import type { Criteria } from "../../src/query/Criteria.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { sample } from "../fixtures/sample.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
/** The bytes of all typed arrays that are still in use. */
const bytesInArrays = async () => {
  for (let times = 0; times < 3; times++) {
    collectGarbage();
    await setTimeout(5); // Arrays are given back by another thread.
  }
  return process.memoryUsage().arrayBuffers;
};

const COUNT = 400;
/** Events alike but for their topics: each has all of them but one. */
const [talks] = sample().events as [Event];
const events = Array.from({ length: COUNT }, (_, at): Event => {
  const without = TOPICS[at % TOPICS.length];
  const topics = TOPICS.filter((topic) => topic !== without);
  return { ...talks, id: `event:n${String(at).padStart(4, "0")}`, topics, agenda: [] };
});
const dataset = createDataset({ ...sample(), events });

/** Questions of several criteria each, so that what two of them have in common is worth keeping. */
const questions: readonly Criteria[] = TOPICS.flatMap((topic) =>
  MODALITIES.flatMap((atLeast) =>
    (["XAA", "XBB"] as const).map((involving) => ({
      kind: "event",
      topic,
      atLeast,
      involving,
      source: "source:gazette",
    })),
  ),
);
/** The events that have each topic, found by plain means. */
const expected = new Map(
  TOPICS.map((topic) => [topic, events.filter(({ topics }) => topics.includes(topic))]),
);

it("forgets what questions had in common before it outgrows the dataset, and answers as before", async () => {
  findRecords(dataset, questions[0] as Criteria);
  const before = await bytesInArrays();
  const found = questions.reduce((sum, criteria) => sum + findRecords(dataset, criteria).length, 0);
  // Had the answers alone been kept, they would take 4 bytes for each record found.
  expect(found).toBeGreaterThan(100 * COUNT);
  expect((await bytesInArrays()) - before).toBeLessThan(found);

  for (const criteria of questions.filter((_, at) => at % 20 === 0)) {
    const ids = findRecords(dataset, criteria).map(({ id }) => id);
    const plain = expected.get(criteria.topic as "trade")?.map(({ id }) => id);
    expect(ids.join()).toBe(plain?.join());
  }
});
