import type { Dataset } from "../dataset/Dataset.ts";
import { formatCitations } from "../evidence/formatCitations.ts";
import type { IdOf } from "../model/ids.ts";
import type { Quantity } from "../model/Quantity.ts";
import type { AnyRecord } from "../model/records.ts";
import { amountsOf } from "../records/amountsOf.ts";
import { codeOf } from "../records/codeOf.ts";
import { modalityOf, topicsOf, typeOf } from "../records/facetsOf.ts";
import { involvement } from "../records/involvement.ts";
import { recordTimes } from "../records/recordTimes.ts";
import { dayText } from "../time/dayText.ts";

/** A column of the flat table. @internal */
export interface Column {
  readonly name: string;
  /** Its type in a Table Schema (Frictionless Data). */
  readonly type: "string" | "date";
  readonly description: string;
  /** What stands in it; nothing where the record has nothing of the kind. */
  readonly of: (record: AnyRecord) => string | undefined;
}

/** The columns of the flat table of a dataset, in order. @internal */
export function columnsOf(dataset: Dataset): readonly Column[] {
  const involved = involvement(dataset);
  const timeOf = recordTimes(dataset);
  const text = (name: string, description: string, of: Column["of"]): Column => ({
    name,
    type: "string",
    description,
    of,
  });
  const date = (name: string, description: string, of: Column["of"]): Column => ({
    ...text(name, description, of),
    type: "date",
  });
  const day = (bound: number | undefined) =>
    bound === undefined || !Number.isFinite(bound) ? undefined : dayText(bound);
  return [
    text("id", "The id of the record.", ({ id }) => id),
    text("kind", "Its kind.", ({ kind }) => kind),
    text("type", "Its type within the kind.", typeOf),
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
      day(timeOf(record)?.bounds.earliestStart),
    ),
    date("latest", "The last day possible.", (record) => day(timeOf(record)?.bounds.latestEnd)),
    text("parties", "The codes of all parties involved.", (record) =>
      list(
        involved(record)
          .map((id) => codeOf(id as IdOf<"party">))
          .sort(),
      ),
    ),
    text("topics", "What it is about.", (record) => list([...new Set(topicsOf(record))])),
    text("amounts", "Its amounts with their units.", (record) =>
      list(amountsOf(record).map(({ quantity }) => formatQuantity(quantity))),
    ),
    text("sources", "The ids of the sources cited.", ({ citations }) =>
      list([...new Set(citations.map(({ source }) => source))]),
    ),
    text("reference", "The passages cited, as a short reference.", ({ citations }) =>
      formatCitations(dataset, citations),
    ),
  ];
}

const list = (values: readonly string[]): string | undefined => values.join("; ") || undefined;

const formatQuantity = ({ value, qualitative, unit }: Quantity) =>
  `${value ?? qualitative} ${unit}`;
