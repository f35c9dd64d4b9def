import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { modalityOf, typeOf } from "../dataset/facets.ts";
import type { PartyCode } from "../model/ids.ts";
import { KINDS, type Kind } from "../model/kinds.ts";
import { MODALITIES, type Modality } from "../model/modality.ts";
import type { Party } from "../model/Party.ts";
import type { AnyRecord } from "../model/records.ts";
import type { Source } from "../model/Source.ts";
import { TYPES, type TypeByKind } from "../model/types.ts";
import type { Criteria } from "./Criteria.ts";
import { fault, leaveOut, pairOf, subjectOf } from "./checks.ts";
import { type Match, matchesOf } from "./findMatches.ts";
import { involving, questionOf } from "./questionOf.ts";

/**
 * One line of a comparison: what is alike, on both sides.
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

/**
 * Two partners of a party, side by side.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface Comparison<K extends Kind = Kind> {
  /** The party whose partners they are. */
  readonly of: Party;
  /** The partners, in the order asked. */
  readonly partners: readonly [Party, Party];
  /** A line for each kind, type and modality that either side has, in the order of the vocabularies. */
  readonly rows: readonly ComparisonRow<K>[];
  /** What involves both partners at once, and counts for neither, in id order. */
  readonly together: readonly Match<K>[];
  /** The sources that tell of each partner: a source that tells of one may be silent on the other. */
  readonly sources: readonly [readonly Source[], readonly Source[]];
}

/**
 * What to compare.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface ComparisonCriteria<Id extends string = string, K extends Kind = Kind>
  extends Omit<Criteria<Id, K>, "between" | "involving"> {
  /** The code of the party whose partners they are. Default: the party that the dataset is about. */
  readonly of?: PartyCode<Id> | undefined;
}

/** What passes between partners, and may be compared. */
const DEALINGS = [
  "status",
  "event",
  "agreement",
  "mission",
  "project",
  "commitment",
  "figure",
] as const satisfies readonly Kind[];

/**
 * Sets two partners of a party side by side, like beside like: the same kind and type of record
 * that has come equally far, and figures of the same unit, period and aggregation.
 *
 * Use {@link partnersOf} for all partners, {@link findMatches} for one.
 *
 * Nothing is weighed: labels of partnerships are not ranked across states, and what is signed is
 * not set against what is proposed. An empty side means that no source of the dataset tells of such
 * a thing, not that there is none; `sources` says on what each side rests.
 *
 * @param dataset - where to look
 * @param partners - the codes of the two partners
 * @param criteria - what to compare; `between` and `involving` are already given. Default: statuses,
 *   events, agreements, missions, projects, commitments and figures
 * @returns the comparison, frozen; without rows where nothing is found
 * @throws `unknown-code` for a party that the dataset does not hold; `invalid-criteria` for a partner
 *   with itself or with the party whose partners are compared; otherwise as {@link findMatches}
 *
 * @example
 * ```ts
 * import { comparePartners, dataset } from "laos-relations";
 *
 * const { rows } = comparePartners(dataset, ["RUS", "CHN"], { kind: "agreement" });
 * rows.map(({ type, first, second }) => [type, first.length, second.length]);
 * // => [["agreement", 1, 1], ["memorandum-of-understanding", 1, 0], ["plan", 1, 0]]
 * ```
 *
 * @category Follow relations
 * @since 0.1.0
 */
export function comparePartners<Id extends string, K extends Kind = (typeof DEALINGS)[number]>(
  dataset: Dataset<Id>,
  partners: readonly [PartyCode<NoInfer<Id>>, PartyCode<NoInfer<Id>>],
  { of, ...criteria }: ComparisonCriteria<NoInfer<Id>, K> = {},
): Comparison<K> {
  leaveOut(criteria, ["between", "involving"]);
  const self = subjectOf(dataset, of);
  const [a, b] = pairOf(dataset, partners, "partners");
  if (a === self || b === self) {
    throw fault(
      "invalid-criteria",
      partners,
      "two partners other than the party itself",
      "partners",
    );
  }
  const { kind = DEALINGS } = criteria;
  const question = questionOf(dataset, { ...criteria, kind });
  const matchesWith = (...partners: readonly string[]) =>
    matchesOf<K>(dataset, involving(question, self, ...partners));
  const together = matchesWith(a, b);
  const shared = new Set(together.map(({ record }) => record));
  const [first, second] = [a, b].map((partner) =>
    matchesWith(partner).filter(({ record }) => !shared.has(record)),
  ) as [Match<K>[], Match<K>[]];
  const byId = recordsById(dataset);
  return Object.freeze({
    of: byId.get(self) as Party,
    partners: Object.freeze([byId.get(a) as Party, byId.get(b) as Party] as const),
    rows: Object.freeze(rowsOf(first, second)),
    together: together,
    sources: Object.freeze([sourcesOf(dataset, first), sourcesOf(dataset, second)] as const),
  });
}

/** The lines of both sides, in the order of the vocabularies. */
function rowsOf<K extends Kind>(
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

/** What is alike in a line. */
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
  typeAt(a) - typeAt(b) ||
  modalityAt(a) - modalityAt(b) ||
  ((a.measured ?? "") < (b.measured ?? "") ? -1 : 1);

const typeAt = ({ kind, type }: Head) => (TYPES[kind] as readonly unknown[]).indexOf(type);
const modalityAt = ({ modality }: Head) => (modality ? MODALITIES.indexOf(modality) : -1);

/** The sources cited, in id order. */
function sourcesOf(dataset: Dataset, matches: readonly Match[]): readonly Source[] {
  const cited = new Set(
    matches.flatMap(({ record }) => record.citations.map(({ source }) => source)),
  );
  return Object.freeze(dataset.sources.filter(({ id }) => cited.has(id)));
}
