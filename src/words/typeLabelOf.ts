import { invalidArgument, reading } from "../errors.ts";
import type { Kind } from "../model/kinds.ts";
import type { AnyRecord, TypeByKind } from "../model/records.ts";
import { type Fields, facetsOf } from "../records/facetsOf.ts";
import { typeOf } from "../records/typeOf.ts";
import type { Labels, Vocabulary, VocabularyValues } from "./Labels.ts";
import { labelOf } from "./labelOf.ts";
import { ENGLISH_LABELS } from "./languages/english.ts";

/**
 * Returns the label of the type of a record, to show it to people: `state visit` of an event,
 * `memorandum of understanding` of an agreement, `embassy` of a mission.
 *
 * Use {@link typeOf} for the value itself, {@link labelOf} for the values of other fields.
 *
 * If the type is `other`, the label is the term of the record, such as `missionTypeTerm`, in the
 * language in which the record has it. People and assessments have no types, so their label is that
 * of the kind.
 *
 * @param record - a record of any kind
 * @param labels - the labels of a language. Default: {@link ENGLISH_LABELS}
 * @returns the label
 * @throws `unknown-value` if the kind or the type of the record has no label
 * @throws `invalid-criteria` if `labels` is not an object
 *
 * @example
 * ```ts
 * import { dataset, getRecord, typeLabelOf } from "laos-relations";
 * import { FRENCH_LABELS } from "laos-relations/words/fr";
 *
 * const memorandum = getRecord(dataset, "agreement:india-laos-projects-memorandum");
 * typeLabelOf(memorandum); // => "memorandum of understanding"
 * typeLabelOf(memorandum, FRENCH_LABELS); // => "mémorandum d'entente"
 * ```
 *
 * @category Show to people
 * @since 0.2.0
 */
export function typeLabelOf(record: AnyRecord, labels: Labels = ENGLISH_LABELS): string {
  const type: string | undefined = typeOf(record);
  return reading(
    () => {
      const { kind } = record;
      if (type === undefined) return labelOf("kind", kind, labels);
      const term = (record as unknown as Fields)[`${facetsOf(kind).type}Term`];
      if (type === "other" && typeof term === "string") return term;
      return labelOf(VOCABULARY_OF_TYPE[kind] as Vocabulary, type as never, labels);
    },
    () => invalidArgument(record, "a record", "record"),
  );
}

/** The vocabulary with exactly some values. */
type VocabularyWith<Values> = {
  [V in Vocabulary]: [Values, VocabularyValues[V]] extends [VocabularyValues[V], Values]
    ? V
    : never;
}[Vocabulary];

/** The vocabulary of the types of each kind; null for a kind without types. */
const VOCABULARY_OF_TYPE: {
  readonly [K in Kind]: [TypeByKind[K]] extends [never] ? null : VocabularyWith<TypeByKind[K]>;
} = {
  source: "genre",
  party: "partyType",
  person: null,
  tenure: "officeType",
  place: "placeType",
  relation: "relationForm",
  status: "statusType",
  event: "eventType",
  agreement: "instrumentType",
  mission: "missionType",
  project: "projectType",
  commitment: "commitmentType",
  figure: "measure",
  assessment: null,
  discrepancy: "discrepancyType",
};
