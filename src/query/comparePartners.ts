import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import type { PartyCode } from "../model/ids.ts";
import type { Kind } from "../model/kinds.ts";
import type { Party } from "../model/Party.ts";
import type { Source } from "../model/Source.ts";
import type { Criteria } from "./Criteria.ts";
import { fault, hasKind, pairOf, rejectFields, subjectOf } from "./checks.ts";
import { type ComparisonRow, comparisonRows } from "./comparisonRows.ts";
import { type Match, matchesOf } from "./findMatches.ts";
import { involving, questionOf } from "./questionOf.ts";

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
export function comparePartners<
  Id extends string,
  Own extends Kind = Kind,
  K extends Own = Own & (typeof DEALINGS)[number],
>(
  dataset: Dataset<Id, Own>,
  partners: readonly [PartyCode<NoInfer<Id>>, PartyCode<NoInfer<Id>>],
  { of, ...criteria }: ComparisonCriteria<NoInfer<Id>, K> = {},
): Comparison<K> {
  rejectFields(criteria, ["between", "involving"]);
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
  const { kind = DEALINGS.filter((kind) => hasKind(dataset, kind)) } = criteria;
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
    rows: Object.freeze(comparisonRows(first, second)),
    together: together,
    sources: Object.freeze([sourcesOf(dataset, first), sourcesOf(dataset, second)] as const),
  });
}

/** The sources cited, in id order. */
function sourcesOf(dataset: Dataset, matches: readonly Match[]): readonly Source[] {
  const cited = new Set(
    matches.flatMap(({ record }) => record.citations.map(({ source }) => source)),
  );
  return Object.freeze(dataset.sources.filter(({ id }) => cited.has(id)));
}
