import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as codebook from "./codebookPage.ts";
import * as contents from "./contentsPage.ts";
import * as otherSources from "./otherSourcesPage.ts";
import * as questions from "./questionsPage.ts";

it.each([
  ["docs/questions.md", questions.PAGE, questions.questionsPage()],
  ["docs/codebook.md", codebook.PAGE, codebook.codebookPage()],
  ["docs/contents.md", contents.PAGE, contents.contentsPage()],
  ["docs/other-sources.md", otherSources.PAGE, otherSources.otherSourcesPage()],
])("%s is what npm run docs:pages writes", (_, page, written) => {
  expect(readFileSync(page, "utf8")).toBe(written);
});
