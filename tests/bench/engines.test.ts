import { describe, expect, it } from "vitest";
import { benchmarkData } from "./benchmarkData.ts";
import { ENGINES } from "./engines.ts";
import { type QuestionName, questionsFor } from "./questions.ts";

const data = benchmarkData(900);
const questions = questionsFor(data);
const answers = Object.entries(ENGINES).map(([engine, fill]) => {
  const asker = fill(data);
  const answer = (name: QuestionName) =>
    questions[name].map((question) =>
      (asker[name] as (question: unknown) => readonly { id: string }[])(question)
        .map(({ id }) => id)
        .toSorted(),
    );
  return { engine, answer };
});

describe("all engines of the benchmark give the same answers", () => {
  const [ours, ...others] = answers;

  it.each(Object.keys(questions) as QuestionName[])("%s", (name) => {
    const expected = ours?.answer(name) ?? [];
    for (const { engine, answer } of others) expect(answer(name), engine).toEqual(expected);
    // Several questions must have results: an agreement about empty results would mean nothing.
    expect(expected.filter((ids) => ids.length > 0).length).toBeGreaterThan(3);
  });
});
