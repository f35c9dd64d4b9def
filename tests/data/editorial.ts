import { normalizeParagraphs } from "../../src/evidence/normalizeParagraphs.ts";
import type { Citation, PassageCitation } from "../../src/model/Citation.ts";
import type { EventType } from "../../src/model/Event.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import { citationsOf } from "../../src/records/citationsOf.ts";

/*
 * The editorial rules of data/README.md that a program can check. Each function returns what breaks
 * a rule, in words; editorial.test.ts shows that each finds a violation. They judge English wording
 * and the choices of this dataset, so they are no rules of the schemas.
 */

/** The verbs and conjunctions with which no whole phrase begins. */
const NO_BEGINNING = /^(?:are|has|have|is|nor|of|or|than|was|were)$/i;

/** The words with which no whole phrase ends. */
const NO_END =
  /^(?:a|additionally|also|an|and|are|as|at|be|been|both|but|by|for|from|had|has|have|her|his|in|is|its|nor|of|on|or|our|than|that|the|their|to|under|was|were|which|who|with)$/i;

/** The words that one source prints without the space between them. */
const RUN_TOGETHER = new Set(["assembly with", "agreements together", "Cambodia specializing"]);

/** The marks that occur in pairs. */
const QUOTED = [/"/g, /[“”]/g, /[()]/g];

const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

/** Why the passage of a citation is no whole phrase: it begins or ends inside a word or a phrase. */
export function cutPassage(
  { paragraph, start, end }: Pick<PassageCitation, "paragraph" | "start" | "end">,
  text: string,
): readonly string[] {
  const content = normalizeParagraphs(text)[paragraph - 1] ?? "";
  const passage = content.slice(start, end);
  const words = passage.match(WORD) ?? [];
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const before = content.slice(0, start).match(/[\p{L}\p{N}–-]+$/u)?.[0] ?? "";
  const after = content.slice(end).match(/^[\p{L}\p{N}–-]+/u)?.[0] ?? "";
  const faults: string[] = [];
  if (passage.trim() !== passage) faults.push("begins or ends with a space");
  if (before !== "" && /^[\p{L}\p{N}]/u.test(passage)) {
    if (!RUN_TOGETHER.has(`${before} ${first}`)) faults.push(`begins inside "${before}${first}"`);
  }
  if (after !== "" && /[\p{L}\p{N}]$/u.test(passage)) {
    if (!RUN_TOGETHER.has(`${last} ${after}`)) faults.push(`ends inside "${last}${after}"`);
  }
  if (NO_BEGINNING.test(first)) faults.push(`begins with "${first}"`);
  // Words before a colon introduce a list, such as "platforms such as:".
  if (NO_END.test(last) && /[\p{L}\p{N}]$/u.test(passage) && content[end] !== ":")
    faults.push(`ends with "${last}"`);
  if (QUOTED.some((marks) => (passage.match(marks)?.length ?? 0) % 2 !== 0))
    faults.push("begins or ends inside quotation marks or parentheses");
  if (/, ?\w+ing$/.test(passage)) faults.push(`ends with "${last}", which begins a clause`);
  return faults;
}

/** The fields that describe how a record is kept, or that the maintainers give it. */
const NOT_FROM_A_SOURCE = new Set([
  "id",
  "kind",
  "label",
  "aliases",
  "citations",
  "certainty",
  "note",
  "missing",
  "identifiers",
  "eventType",
  "modality",
  "relation",
  "topics",
]);

/** The fields of a record that no citation supports, although each citation names what it supports. */
export function unsupportedFields(record: AnyRecord): readonly string[] {
  // A source is described by looking at it, not by citing it.
  if (record.kind === "source" || record.citations.some(({ supports }) => !supports)) return [];
  const supported = record.citations.flatMap(({ supports = [] }) => supports);
  return Object.entries(record)
    .filter(([name, value]) => !NOT_FROM_A_SOURCE.has(name) && !isEmpty(value))
    .map(([name]) => `/${name}`)
    .filter((field) => !supported.some((pointer) => `${pointer}/`.startsWith(`${field}/`)));
}

const isEmpty = (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** The events that may last several days. */
const MAY_LAST_DAYS: ReadonlySet<EventType> = new Set<EventType>([
  "visit",
  "state-visit",
  "official-visit",
  "working-visit",
  "private-visit",
  "consultation",
  "committee-session",
  "conference",
  "negotiation",
]);

/** Whether an event that may last several days is written as one day of a set. */
export const isOneDayOfASet = (record: AnyRecord): boolean =>
  record.kind === "event" &&
  MAY_LAST_DAYS.has(record.eventType) &&
  /^[[{]/.test(record.date.edtf ?? "");

/** Whether the note of an inferred record does not say what it was inferred from. */
export const lacksAReason = ({ certainty, note = "" }: AnyRecord): boolean =>
  certainty === "inferred" &&
  !/\b(?:read|reading|laid|conclu\w+|presuppos\w+|impl\w+|identity|by the|by its place)\b/i.test(
    note,
  );

/** Whether an invitation, which one side alone gives, is recorded as fulfilled without a result. */
export const isFulfilledInvitation = (record: AnyRecord): boolean =>
  record.kind === "commitment" &&
  record.commitmentType === "invitation" &&
  (record.modality === "done" || record.modality === "in-force") &&
  record.outcome === undefined;

/** Whether a note says that the source names no giver, and the project has a direction. */
export const hasADirectionOfItsOwn = (record: AnyRecord): boolean =>
  record.kind === "project" &&
  /\bwho (?:pays|gives|teaches|allocated)\b[^.;]* not said/i.test(record.note ?? "") &&
  record.from.join() !== record.to.join();

/** What a citation points to, as far as another citation can point to the same. */
const placeOf = (citation: Citation) =>
  "paragraph" in citation ? `${citation.source} ${citation.paragraph}` : citation.source;

/** The ids of the subjects of a discrepancy that cite nothing that the discrepancy cites. */
export function uncitedSubjects(
  record: AnyRecord,
  find: (id: string) => AnyRecord | undefined,
): readonly string[] {
  if (record.kind !== "discrepancy") return [];
  const cited = new Set(citationsOf(record).map(({ citation }) => placeOf(citation)));
  return record.subjects
    .map(({ id }) => id)
    .filter(
      (id) =>
        !citationsOf(record).some(({ citation }) => citation.source === id) &&
        !find(id)?.citations.some((citation) => cited.has(placeOf(citation))),
    );
}
