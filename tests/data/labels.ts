import type { DatasetData } from "../../src/dataset/Dataset.ts";
import type { Kind } from "../../src/model/kinds.ts";
import type { AnyRecord } from "../../src/model/records.ts";

/** The kinds whose records are listed with others, so that a label has to say whom it is about. */
const LISTED: ReadonlySet<Kind> = new Set<Kind>([
  "agreement",
  "assessment",
  "commitment",
  "discrepancy",
  "event",
  "figure",
  "mission",
  "project",
  "status",
]);

/** Forms of names, and names of regions and texts, that no record has as its label or alias. */
const OTHER_NAMES = [
  "Lao",
  "US",
  "Vietnamese",
  "Turkish",
  "Chinese",
  "Russian",
  "Indian",
  "Canadian",
  "Swiss",
  "Cambodian",
  "Southeast Asia",
  "the paraphrase",
];

/** Whether the label of a record contains no name: of a party, a person, a place, or one of the others. */
export function namesNobody({ kind, label }: AnyRecord, data: DatasetData): boolean {
  if (!LISTED.has(kind)) return false;
  const known = [...data.parties, ...data.places].flatMap((named) => [
    named.label,
    ...named.aliases.map(({ text }) => text),
  ]);
  const ofPeople = data.people.flatMap((person) => [person.label, ...person.label.split(" ")]);
  const names = [...known, ...ofPeople, ...OTHER_NAMES].filter((name) => name.length > 1);
  return !names.some((name) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, "u").test(label),
  );
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
