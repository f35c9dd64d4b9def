import { ownCollections } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { corroboration } from "../evidence/corroboration.ts";
import { referenceTo } from "../evidence/referenceTo.ts";
import { KIND_OF_COLLECTION } from "../model/kinds.ts";
import { MODALITIES } from "../model/modality.ts";
import type { Quantity } from "../model/Quantity.ts";
import { CERTAINTIES } from "../model/RecordBase.ts";
import type { AnyRecord } from "../model/records.ts";
import { sortedCodes } from "../query/sortedCodes.ts";
import { amountsOf } from "../records/amountsOf.ts";
import { CORROBORATION_STATES } from "../records/corroborationStates.ts";
import { modalityOf, topicsOf, typeIn } from "../records/facetsOf.ts";
import { involvement } from "../records/involvement.ts";
import { recordTimes } from "../records/recordTimes.ts";
import { witnessesAmong } from "../records/witnesses.ts";
import { dayText } from "../time/dayText.ts";
import { TIME_BASES } from "../time/Time.ts";

/**
 * What every cell of a column fulfils, in the words of a Table Schema (Frictionless Data).
 *
 * @category Export
 * @since 0.2.0
 */
export interface Constraints {
  /** Present if no cell is empty. */
  readonly required?: true;
  /** Present if no two cells are equal. */
  readonly unique?: true;
  /** A regular expression that a cell matches as a whole. */
  readonly pattern?: string;
  /** The values that a cell may have. */
  readonly enum?: readonly string[];
}

/** A column of the flat table. @internal */
export interface Column {
  readonly name: string;
  /** The type of the column in a Table Schema (Frictionless Data). */
  readonly type: "string" | "date";
  readonly description: string;
  /** What every cell of the column fulfils. Absent: nothing in particular. */
  readonly constraints?: Constraints;
  /** Returns the content of the cell for a record; undefined for an empty cell. */
  readonly cellOf: (record: AnyRecord) => string | undefined;
}

/** The columns of the flat table of a dataset, in order. @internal */
export function columnsOf(dataset: Dataset): readonly Column[] {
  const involved = involvement(dataset);
  const timeOf = recordTimes(dataset);
  const text = (
    name: string,
    description: string,
    cellOf: Column["cellOf"],
    constraints?: Constraints,
  ): Column => ({
    name,
    type: "string",
    description,
    ...(constraints && { constraints }),
    cellOf,
  });
  const date = (name: string, description: string, cellOf: Column["cellOf"]): Column => ({
    ...text(name, description, cellOf),
    type: "date",
  });
  /** The day of a bound. A date of a Table Schema is `YYYY-MM-DD`, which no other year fits, nor infinity. */
  const dateOf = (bound = Number.POSITIVE_INFINITY) => {
    const day = dayText(bound);
    return /^\d/.test(day) ? day : undefined;
  };
  return [
    text("id", "The id of the record.", ({ id }) => id, {
      required: true,
      unique: true,
      pattern: "[a-z]+:[a-z0-9]+(-[a-z0-9]+)*",
    }),
    text("kind", "Its kind.", ({ kind }) => kind, {
      required: true,
      enum: ownCollections(dataset).map((name) => KIND_OF_COLLECTION[name]),
    }),
    text("type", "Its type within the kind. Empty: the kind has no types.", typeIn),
    text("label", "A short name.", ({ label }) => label, { required: true }),
    text(
      "summary",
      "What is stated, in the maintainers' words. Empty: the label says everything.",
      ({ summary }) => summary,
    ),
    text("modality", "How far it has progressed. Empty: the kind has no modality.", modalityOf, {
      enum: MODALITIES,
    }),
    text(
      "certainty",
      "Whether a source states it or it was inferred.",
      ({ certainty }) => certainty,
      { required: true, enum: CERTAINTIES },
    ),
    text(
      "time",
      "When, in EDTF, no more precise than the source. Empty: no source gives it, or the kind has no time.",
      (record) => timeOf(record)?.time.edtf,
    ),
    text(
      "basis",
      "How the time is known. Empty: the kind has no time.",
      (record) => timeOf(record)?.time.basis,
      { enum: TIME_BASES },
    ),
    date(
      "earliest",
      "The first day possible. Empty: not bounded, a year that is not 0000 to 9999, or the kind has no time.",
      (record) => dateOf(timeOf(record)?.bounds.earliestStart),
    ),
    date(
      "latest",
      "The last day possible. Empty: not bounded, a year that is not 0000 to 9999, or the kind has no time.",
      (record) => dateOf(timeOf(record)?.bounds.latestEnd),
    ),
    text(
      "parties",
      'The codes of all parties involved, with "; " between them. Empty: none.',
      (record) => joinValues(sortedCodes(involved(record))),
    ),
    text("topics", 'What it is about, with "; " between topics. Empty: none.', (record) =>
      joinValues([...new Set(topicsOf(record))]),
    ),
    text(
      "amounts",
      'Its amounts with their units, with "; " between them. Empty: none.',
      (record) => joinValues(amountsOf(record).map(({ quantity }) => formatQuantity(quantity))),
    ),
    text(
      "sources",
      'The ids of the sources cited, with "; " between them.',
      ({ citations }) => joinValues([...new Set(citations.map(({ source }) => source))]),
      { required: true },
    ),
    text(
      "reference",
      "The passages cited, as a short reference.",
      ({ citations }) => referenceTo(dataset, citations),
      { required: true },
    ),
    text(
      "witnesses",
      "The number of independent witnesses among the sources.",
      ({ citations }) => String(witnessesAmong(dataset, citations).length),
      { required: true, pattern: "[1-9][0-9]*" },
    ),
    text(
      "corroboration",
      "Whether independent sources confirm or contradict it.",
      (record) => corroboration(dataset, record).state,
      { required: true, enum: CORROBORATION_STATES },
    ),
  ];
}

const joinValues = (values: readonly string[]): string | undefined =>
  values.join("; ") || undefined;

const formatQuantity = ({ value, qualitative, unit }: Quantity) =>
  `${value ?? qualitative} ${unit}`;
