import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PAGE, questionsPage } from "./questionsPage.ts";

it("docs/questions.md is what npm run docs:questions writes", () => {
  expect(readFileSync(PAGE, "utf8")).toBe(questionsPage());
});
