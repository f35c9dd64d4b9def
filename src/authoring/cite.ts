import { normalizeParagraphs } from "../evidence/normalizeParagraphs.ts";
import { passageHash } from "../evidence/passageHash.ts";
import type { PassageCitation } from "../model/Citation.ts";
import { CommandError } from "./CommandError.ts";

/** A passage of a text, without its source. */
export type Passage = Pick<PassageCitation, "paragraph" | "start" | "end" | "sha256">;

/**
 * Finds the passage in a paragraph that begins with the first words and ends with the last words.
 *
 * @param text - the whole text of a source
 * @param paragraph - the number of the paragraph, from 1
 * @param first - the first words of the passage, which may be all of it
 * @param last - the last words of the passage, which may overlap the first words
 * @throws CommandError if the text has no such paragraph, if the paragraph does not contain the
 *   words in this order, or if it contains the first words more than once
 */
export function findPassage(text: string, paragraph: number, first: string, last: string): Passage {
  const paragraphs = normalizeParagraphs(text);
  const content = paragraphs[paragraph - 1];
  if (content === undefined) {
    throw new CommandError(
      `There is no paragraph ${paragraph}: the text has ${paragraphs.length}.`,
    );
  }
  const [firstWords, lastWords] = [first, last].map((words) =>
    words.normalize("NFC").replace(/\s+/g, " ").trim(),
  );
  if (!firstWords || !lastWords) {
    throw new CommandError("The first and the last words must not be empty.");
  }
  const start = content.indexOf(firstWords);
  if (start < 0) {
    throw new CommandError(`Paragraph ${paragraph} does not contain "${firstWords}".`);
  }
  if (content.indexOf(firstWords, start + 1) >= 0) {
    throw new CommandError(
      `Paragraph ${paragraph} contains "${firstWords}" more than once: give more of the first words.`,
    );
  }
  const earliest = Math.max(start, start + firstWords.length - lastWords.length);
  const startOfLast = content.indexOf(lastWords, earliest);
  if (startOfLast < 0) {
    throw new CommandError(
      `Paragraph ${paragraph} does not contain "${lastWords}" after "${firstWords}".`,
    );
  }
  const end = startOfLast + lastWords.length;
  return { paragraph, start, end, sha256: passageHash(content.slice(start, end)) };
}

/** Writes a citation as a line of YAML that can be pasted into a record. */
export function formatYaml(source: string, { paragraph, start, end, sha256 }: Passage): string {
  return `- { source: ${JSON.stringify(source)}, paragraph: ${paragraph}, start: ${start}, end: ${end}, sha256: "${sha256}" }`;
}
