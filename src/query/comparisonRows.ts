import type { Dataset } from "../dataset/Dataset.ts";
import { vocabulariesOf } from "../dataset/vocabularies.ts";
import type { Kind } from "../model/kinds.ts";
import { MODALITIES, type Modality } from "../model/modality.ts";
import type { AnyRecord, TypeByKind } from "../model/records.ts";
import { modalityOf, typeIn } from "../records/facetsOf.ts";
import { ALL_KINDS } from "./allKinds.ts";
import { compareStrings } from "./compareStrings.ts";
import type { Match } from "./findMatches.ts";

/**
 * A row of a comparison: the records of both partners that have the same kind, type and modality.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface ComparisonRow<K extends Kind = Kind> {
  /** The kind of the records. */
  readonly kind: K;
  /** Their type within the kind. Absent: the kind has no types. */
  readonly type?: TypeByKind[K];
  /** How far they have progressed. Absent: the kind has no modality. */
  readonly modality?: Modality;
  /** The unit, period (EDTF, or `missing`) and aggregation of figures. Absent: they are not figures. */
  readonly measured?: string;
  /** The records of the first partner in id order; empty if no source reports any. */
  readonly first: readonly Match<K>[];
  /** The records of the second partner in id order; empty if no source reports any. */
  readonly second: readonly Match<K>[];
}

/** Groups the matches of two partners into rows, in the order of the vocabularies. @internal */
export function comparisonRows<K extends Kind>(
  dataset: Dataset,
  first: readonly Match<K>[],
  second: readonly Match<K>[],
): readonly ComparisonRow<K>[] {
  const { types } = vocabulariesOf(dataset);
  const typeRank = ({ kind, type = "" }: RowKey) => types[kind]?.indexOf(type) ?? 0;
  const rows = new Map<string, { key: RowKey; first: Match<K>[]; second: Match<K>[] }>();
  for (const [side, matches] of [
    ["first", first],
    ["second", second],
  ] as const) {
    for (const match of matches) {
      const key = rowKeyOf(match.record);
      const text = JSON.stringify(key);
      const row = rows.get(text) ?? { key, first: [], second: [] };
      rows.set(text, row);
      row[side].push(match);
    }
  }
  return [...rows.values()]
    .sort(
      ({ key: a }, { key: b }) =>
        ALL_KINDS.indexOf(a.kind) - ALL_KINDS.indexOf(b.kind) ||
        typeRank(a) - typeRank(b) ||
        modalityRank(a) - modalityRank(b) ||
        compareStrings(a.measured ?? "", b.measured ?? ""),
    )
    .map(({ key, ...sides }) =>
      Object.freeze({
        ...key,
        first: Object.freeze(sides.first),
        second: Object.freeze(sides.second),
      }),
    ) as readonly ComparisonRow[] as readonly ComparisonRow<K>[];
}

/** The properties that all records of a row share. */
interface RowKey {
  readonly kind: Kind;
  readonly type?: string;
  readonly modality?: Modality;
  readonly measured?: string;
}

function rowKeyOf(record: AnyRecord): RowKey {
  const type = typeIn(record);
  const modality = modalityOf(record);
  return {
    kind: record.kind,
    ...(type && { type }),
    ...(modality && { modality }),
    ...(record.kind === "figure" && {
      measured: `${record.unit}, ${record.period.edtf ?? "missing"}, ${record.aggregation}`,
    }),
  };
}

const modalityRank = ({ modality }: RowKey) => (modality ? MODALITIES.indexOf(modality) : -1);
