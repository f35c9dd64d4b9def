import type { Dataset } from "../dataset/Dataset.ts";
import { formatCitations } from "../evidence/formatCitations.ts";
import type { Quantity } from "../model/Quantity.ts";
import type { AnyRecord } from "../model/records.ts";
import { sortedCodes } from "../query/sortedCodes.ts";
import { amountsOf } from "../records/amountsOf.ts";
import { modalityOf, topicsOf, typeIn } from "../records/facetsOf.ts";
import { involvement } from "../records/involvement.ts";
import { recordTimes } from "../records/recordTimes.ts";
import { dayText } from "../time/dayText.ts";

/** A column of the flat table. @internal */
export interface Column {
  readonly name: string;
  /** The type of the column in a Table Schema (Frictionless Data). */
  readonly type: "string" | "date";
  readonly description: string;
  /** Returns the content of the cell for a record; undefined for an empty cell. */
  readonly cellOf: (record: AnyRecord) => string | undefined;
}

/** The columns of the flat table of a dataset, in order. @internal */
export function columnsOf(dataset: Dataset): readonly Column[] {
  const involved = involvement(dataset);
  const timeOf = recordTimes(dataset);
  const text = (name: string, description: string, cellOf: Column["cellOf"]): Column => ({
    name,
    type: "string",
    description,
    cellOf,
  });
  const date = (name: string, description: string, cellOf: Column["cellOf"]): Column => ({
    ...text(name, description, cellOf),
    type: "date",
  });
  const knownDay = (bound: number | undefined) =>
    bound === undefined || !Number.isFinite(bound) ? undefined : dayText(bound);
  return [
    text("id", "The id of the record.", ({ id }) => id),
    text("kind", "Its kind.", ({ kind }) => kind),
    text("type", "Its type within the kind.", typeIn),
    text("label", "A short name.", ({ label }) => label),
    text("summary", "What is stated, in the maintainers' words.", ({ summary }) => summary),
    text("modality", "How far it has come.", modalityOf),
    text(
      "certainty",
      "Whether a source states it or it was inferred.",
      ({ certainty }) => certainty,
    ),
    text(
      "time",
      "When, in EDTF, no more precise than the source.",
      (record) => timeOf(record)?.time.edtf,
    ),
    text("basis", "How the time is known.", (record) => timeOf(record)?.time.basis),
    date("earliest", "The first day possible.", (record) =>
      knownDay(timeOf(record)?.bounds.earliestStart),
    ),
    date("latest", "The last day possible.", (record) =>
      knownDay(timeOf(record)?.bounds.latestEnd),
    ),
    text("parties", "The codes of all parties involved.", (record) =>
      joinValues(sortedCodes(involved(record))),
    ),
    text("topics", "What it is about.", (record) => joinValues([...new Set(topicsOf(record))])),
    text("amounts", "Its amounts with their units.", (record) =>
      joinValues(amountsOf(record).map(({ quantity }) => formatQuantity(quantity))),
    ),
    text("sources", "The ids of the sources cited.", ({ citations }) =>
      joinValues([...new Set(citations.map(({ source }) => source))]),
    ),
    text("reference", "The passages cited, as a short reference.", ({ citations }) =>
      formatCitations(dataset, citations),
    ),
  ];
}

const joinValues = (values: readonly string[]): string | undefined =>
  values.join("; ") || undefined;

const formatQuantity = ({ value, qualitative, unit }: Quantity) =>
  `${value ?? qualitative} ${unit}`;
