import { normalizeParagraphs } from "../evidence/normalizeParagraphs.ts";
import { passageHash } from "../evidence/passageHash.ts";
import type { PassageCitation } from "../model/Citation.ts";

/** A passage of a text without its source. */
export type Passage = Pick<PassageCitation, "paragraph" | "start" | "end" | "sha256">;

/**
 * Finds the passage of a paragraph that begins with some words and ends with others.
 *
 * @throws Error where the paragraph is not there, or the words are not in it or are in it twice
 */
export function findPassage(text: string, paragraph: number, first: string, last: string): Passage {
  const paragraphs = normalizeParagraphs(text);
  const content = paragraphs[paragraph - 1];
  if (content === undefined) {
    throw new Error(`There is no paragraph ${paragraph}: the text has ${paragraphs.length}.`);
  }
  const [from, to] = [first, last].map((words) =>
    words.normalize("NFC").replace(/\s+/g, " ").trim(),
  );
  if (!from || !to) throw new Error("The first and the last words must not be empty.");
  const start = content.indexOf(from);
  if (start < 0) throw new Error(`Paragraph ${paragraph} does not hold "${from}".`);
  if (content.indexOf(from, start + 1) >= 0) {
    throw new Error(
      `Paragraph ${paragraph} holds "${from}" more than once: give more of the first words.`,
    );
  }
  const at = content.indexOf(to, Math.max(start, start + from.length - to.length));
  if (at < 0) throw new Error(`Paragraph ${paragraph} does not hold "${to}" after "${from}".`);
  const end = at + to.length;
  return { paragraph, start, end, sha256: passageHash(content.slice(start, end)) };
}

/** A citation as a line of YAML, ready for a record. */
export function formatYaml(source: string, { paragraph, start, end, sha256 }: Passage): string {
  return `- { source: "${source}", paragraph: ${paragraph}, start: ${start}, end: ${end}, sha256: "${sha256}" }`;
}
