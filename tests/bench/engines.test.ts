import { describe, expect, it } from "vitest";
import { ENGINES } from "./engines.ts";
import { type QuestionName, questionsFor } from "./questions.ts";
import { worldOf } from "./world.ts";

const world = worldOf(900);
const questions = questionsFor(world);
const answers = Object.entries(ENGINES).map(([engine, fill]) => {
  const asker = fill(world);
  const answer = (name: QuestionName) =>
    questions[name].map((question) =>
      (asker[name] as (one: unknown) => readonly { id: string }[])(question)
        .map(({ id }) => id)
        .toSorted(),
    );
  return { engine, answer };
});

describe("the engines of the benchmark agree", () => {
  const [ours, ...others] = answers;

  it.each(Object.keys(questions) as QuestionName[])("%s", (name) => {
    const expected = ours?.answer(name) ?? [];
    for (const { engine, answer } of others) expect(answer(name), engine).toEqual(expected);
    // Every question finds something somewhere, or the engines would agree on nothing.
    expect(expected.filter((ids) => ids.length > 0).length).toBeGreaterThan(3);
  });
});
