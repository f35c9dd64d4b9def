import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { recordsOf } from "../dataset/allRecords.ts";
import type { DatasetData } from "../dataset/Dataset.ts";
import { normalizeParagraphs } from "../evidence/normalizeParagraphs.ts";
import { passageHash } from "../evidence/passageHash.ts";
import { citationsOf } from "../records/citationsOf.ts";
import { passageShape } from "../schemas/recordBase.ts";
import type { Passage } from "./cite.ts";
import { PATHS } from "./paths.ts";

/** The reasons to set a passage aside: why it contains no statement. */
export const REASONS = ["heading", "credit", "courtesy", "repetition", "rhetoric"] as const;

const setAsideSchema = z.array(
  z.strictObject({
    ...passageShape,
    reason: z.enum(REASONS),
    note: z.string().optional(),
  }),
);

/** A part of a paragraph that is neither cited nor set aside. */
export interface Gap {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How much of a source text is accounted for. Counts are of letters and digits. */
export interface SourceCoverage {
  readonly source: string;
  /** The letters and digits of the text. */
  readonly characters: number;
  /** The letters and digits that are set aside and that no record cites. */
  readonly setAside: number;
  readonly gaps: readonly Gap[];
  /** The passages that are set aside and whose text has changed, in words. */
  readonly faults: readonly string[];
}

/** Reads the passages of a source that are set aside; empty if the source has no file. */
export function readSetAside(source: string, folder: string = PATHS.coverage) {
  const file = join(folder, `${source.replace(/^source:/, "")}.yaml`);
  return existsSync(file) ? setAsideSchema.parse(parse(readFileSync(file, "utf8")) ?? []) : [];
}

/** Computes which letters and digits of a source text are cited, set aside, or neither. */
export function coverageOf(
  data: DatasetData,
  source: string,
  text: string,
  setAside: readonly (Passage & { readonly reason: string })[],
): SourceCoverage {
  const paragraphs = normalizeParagraphs(text);
  /** For each character of each paragraph: 1 if it is accounted for. */
  const marks = paragraphs.map((paragraph) => new Uint8Array(paragraph.length));
  const mark = ({ paragraph, start, end }: Passage) => marks[paragraph - 1]?.fill(1, start, end);
  for (const record of recordsOf(data)) {
    for (const { citation } of citationsOf(record)) {
      if (citation.source === source && "paragraph" in citation) mark(citation);
    }
  }
  const countMarked = () =>
    paragraphs.reduce((sum, paragraph, index) => sum + countCharacters(paragraph, marks[index]), 0);
  const cited = countMarked();
  const faults = setAside.flatMap((passage) => {
    const { paragraph, start, end, sha256 } = passage;
    const words = paragraphs[paragraph - 1]?.slice(start, end) ?? "";
    mark(passage);
    return passageHash(words) === sha256
      ? []
      : [`paragraph ${paragraph}, ${start}–${end}: the text has changed`];
  });
  return {
    source,
    characters: paragraphs.reduce((sum, paragraph) => sum + countCharacters(paragraph), 0),
    setAside: countMarked() - cited,
    gaps: paragraphs.flatMap((paragraph, index) =>
      gapsOf(paragraph, marks[index] ?? new Uint8Array(), index + 1),
    ),
    faults,
  };
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Counts the letters and digits of a text; with marks, only those that are marked. */
function countCharacters(text: string, marks?: Uint8Array): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    if (LETTER_OR_DIGIT.test(text[index] ?? "") && (!marks || marks[index])) count++;
  }
  return count;
}

/** The unmarked parts of a paragraph, each from a letter or digit to the next mark. */
function gapsOf(text: string, marks: Uint8Array, paragraph: number): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let index = 0; index < text.length; index++) {
    if (marks[index] || !LETTER_OR_DIGIT.test(text[index] ?? "")) continue;
    const start = index;
    while (index < text.length && !marks[index]) index++;
    gaps.push({ paragraph, start, end: index, text: text.slice(start, index).trim() });
  }
  return gaps;
}
