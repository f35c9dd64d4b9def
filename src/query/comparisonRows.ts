import type { Kind } from "../model/kinds.ts";
import { MODALITIES, type Modality } from "../model/modality.ts";
import type { AnyRecord } from "../model/records.ts";
import { modalityOf, typeOf } from "../records/facetsOf.ts";
import { TYPES } from "../records/kinds.ts";
import type { TypeByKind } from "../records/TypeByKind.ts";
import type { Match } from "./findMatches.ts";

/**
 * A row of a comparison: the records that are alike, on both sides.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface ComparisonRow<K extends Kind = Kind> {
  /** The kind of record. */
  readonly kind: K;
  /** The type within the kind. Absent: the kind has no types. */
  readonly type?: TypeByKind[K];
  /** How far it has come. Absent: the kind has no modality. */
  readonly modality?: Modality;
  /** Of a figure, its unit, period (EDTF, or `missing`) and aggregation. Absent: no figure. */
  readonly measured?: string;
  /** What the first partner has, in id order; empty where the sources tell of nothing. */
  readonly first: readonly Match<K>[];
  /** What the second partner has, in id order; empty where the sources tell of nothing. */
  readonly second: readonly Match<K>[];
}

/** The rows of both sides, in the order of the vocabularies. @internal */
export function comparisonRows<K extends Kind>(
  first: readonly Match<K>[],
  second: readonly Match<K>[],
): readonly ComparisonRow<K>[] {
  const rows = new Map<string, { head: Head; first: Match<K>[]; second: Match<K>[] }>();
  for (const [side, matches] of [
    ["first", first],
    ["second", second],
  ] as const) {
    for (const match of matches) {
      const head = headOf(match.record);
      const key = JSON.stringify(head);
      const row = rows.get(key) ?? { head, first: [], second: [] };
      rows.set(key, row);
      row[side].push(match);
    }
  }
  return [...rows.values()]
    .sort(({ head: a }, { head: b }) => compareHeads(a, b))
    .map(({ head, ...sides }) =>
      Object.freeze({
        ...head,
        first: Object.freeze(sides.first),
        second: Object.freeze(sides.second),
      }),
    ) as readonly ComparisonRow[] as readonly ComparisonRow<K>[];
}

/** The kinds, from the table that this bundle has anyway. */
const KINDS = /* @__PURE__ */ Object.keys(TYPES) as readonly Kind[];

/** What the records of a row have in common. */
interface Head {
  readonly kind: Kind;
  readonly type?: string;
  readonly modality?: Modality;
  readonly measured?: string;
}

function headOf(record: AnyRecord): Head {
  const type = typeOf(record);
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

const compareHeads = (a: Head, b: Head): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
  typeRank(a) - typeRank(b) ||
  modalityRank(a) - modalityRank(b) ||
  ((a.measured ?? "") < (b.measured ?? "") ? -1 : 1);

const typeRank = ({ kind, type }: Head) => (TYPES[kind] as readonly unknown[]).indexOf(type);
const modalityRank = ({ modality }: Head) => (modality ? MODALITIES.indexOf(modality) : -1);
