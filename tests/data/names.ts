import type { DatasetData } from "../../src/dataset/Dataset.ts";
import type { Kind } from "../../src/model/kinds.ts";
import type { Party } from "../../src/model/Party.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import { concernsOf } from "../../src/records/facetsOf.ts";

/*
 * Whether records name the parties that they are about, in their labels and in the passages that
 * they cite. editorial.test.ts uses these functions.
 */

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

/** Forms of the names of parties that are neither labels nor aliases. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  "party:lao": ["Lao", "laos", "lao", "Vientiane", "Saleumxay", "Thongloun"],
  "party:vnm": ["Vietnamese", "Hanoi"],
  "party:tur": ["Turkish", "Ankara"],
  "party:usa": ["US", "American", "Blinken", "blinken"],
  "party:chn": ["Chinese"],
  "party:rus": ["Russian", "Lavrov"],
  "party:ind": ["Indian"],
  "party:can": ["Canadian"],
  "party:che": ["Swiss"],
  "party:khm": ["Cambodian", "Cambodiaspecializing"],
  "party:jpn": ["Japanese"],
  "party:aus": ["Australian"],
  "party:kor": ["South Korean"],
  "party:asean": ["Southeast Asian bloc"],
  "party:tha": ["Khon Kaen"],
};

/** Names of a region and a text, for which there is no record. */
const OTHER_NAMES = ["Southeast Asia", "the paraphrase"];

/** Words for the parties together, without their names. */
const TOGETHER =
  /\b(?:both|two|2) (?:countries|diplomatic|leaders|ministries|nations|parties|sides)\b|\b(?:diplomacy of both|each country|the leaders|these relations)\b/i;

/** Whether a text contains one of some names, each as whole words; a full stop ends a word. */
const containsAny = (text: string, names: readonly string[]) =>
  names.some((name) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?:(?<=\\.)|(?![\\p{L}\\p{N}]))`,
      "u",
    ).test(text),
  );

const namesOf = ({ id, label, aliases }: Party) => [
  label,
  ...aliases.map(({ text }) => text),
  ...(FORMS[id] ?? []),
];

/** Whether the label of a record contains no name: of a party, a person, a place, or one of the others. */
export function namesNobody({ kind, label }: AnyRecord, data: DatasetData): boolean {
  if (!LISTED.has(kind)) return false;
  const names = [
    ...data.parties.flatMap(namesOf),
    ...data.places.flatMap((place) => [place.label, ...place.aliases.map(({ text }) => text)]),
    ...data.people.flatMap((person) => [person.label, ...person.label.split(" ")]),
    ...OTHER_NAMES,
  ];
  return !containsAny(
    label,
    names.filter((name) => name.length > 1),
  );
}

/**
 * The states and blocs of a stated record that no passage names which it cites, if the passages do
 * not speak of the parties together either. A record that was inferred may read its parties from
 * the context, and its note says so.
 *
 * @param passages - the passages that the record cites
 */
export function unnamedParties(
  record: AnyRecord,
  passages: readonly string[],
  data: DatasetData,
): readonly string[] {
  if (!LISTED.has(record.kind) && record.kind !== "relation") return [];
  if (record.certainty === "inferred" || record.kind === "discrepancy") return [];
  const text = passages.join("\n");
  if (TOGETHER.test(text)) return [];
  const concerned = new Set(
    [...concernsOf(record)].flatMap((id) => [
      id,
      ...(data.relations.find((relation) => relation.id === id)?.parties ?? []),
    ]),
  );
  return data.parties
    .filter(({ id, type }) => concerned.has(id) && (type === "state" || type === "bloc"))
    .filter((party) => !containsAny(text, namesOf(party)))
    .map(({ id }) => id);
}
