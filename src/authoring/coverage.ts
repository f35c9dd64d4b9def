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
import { PLACES } from "./places.ts";

/** Why a passage holds no statement. */
export const REASONS = ["heading", "credit", "courtesy", "repetition", "rhetoric"] as const;

const asideSchema = z.array(
  z.strictObject({
    ...passageShape,
    reason: z.enum(REASONS),
    note: z.string().optional(),
  }),
);

/** A stretch of a paragraph that nothing accounts for. */
export interface Gap {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What of a source is accounted for. Characters are letters and digits. */
export interface SourceCoverage {
  readonly source: string;
  readonly characters: number;
  readonly setAside: number;
  readonly gaps: readonly Gap[];
  /** Set-aside passages that are no longer what they were. */
  readonly faults: readonly string[];
}

/** Reads the passages of a source that are set aside; none where there is no file. */
export function readAside(source: string, folder: string = PLACES.coverage) {
  const file = join(folder, `${source.replace(/^source:/, "")}.yaml`);
  return existsSync(file) ? asideSchema.parse(parse(readFileSync(file, "utf8")) ?? []) : [];
}

/** Accounts for every letter and digit of a source's text. */
export function cover(
  data: DatasetData,
  source: string,
  text: string,
  aside: readonly (Passage & { readonly reason: string })[],
): SourceCoverage {
  const paragraphs = normalizeParagraphs(text);
  const cited = paragraphs.map((paragraph) => new Uint8Array(paragraph.length));
  const mark = ({ paragraph, start, end }: Passage) => cited[paragraph - 1]?.fill(1, start, end);
  for (const record of recordsOf(data)) {
    for (const { citation } of citationsOf(record)) {
      if (citation.source === source && "paragraph" in citation) mark(citation);
    }
  }
  const count = () => paragraphs.reduce((sum, text, at) => sum + counted(text, cited[at]), 0);
  const byCitations = count();
  const faults = aside.flatMap((passage) => {
    const { paragraph, start, end, sha256 } = passage;
    const words = paragraphs[paragraph - 1]?.slice(start, end) ?? "";
    mark(passage);
    return passageHash(words) === sha256
      ? []
      : [`paragraph ${paragraph}, ${start}–${end}: the text has changed`];
  });
  const accounted = count();
  return {
    source,
    characters: paragraphs.reduce((sum, text) => sum + counted(text), 0),
    setAside: accounted - byCitations,
    gaps: paragraphs.flatMap((text, at) => gapsOf(text, cited[at] ?? new Uint8Array(), at + 1)),
    faults,
  };
}

const SAYS = /[\p{L}\p{N}]/u;

/** How many letters and digits a text has, or how many of them carry a mark. */
function counted(text: string, marks?: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    if (SAYS.test(text[at] ?? "") && (!marks || marks[at])) sum++;
  }
  return sum;
}

function gapsOf(text: string, marks: Uint8Array, paragraph: number): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let at = 0; at < text.length; at++) {
    if (marks[at] || !SAYS.test(text[at] ?? "")) continue;
    const start = at;
    while (at < text.length && !marks[at]) at++;
    gaps.push({ paragraph, start, end: at, text: text.slice(start, at).trim() });
  }
  return gaps;
}
