import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { invalidArgument } from "../errors.ts";
import type { PartyCode } from "../model/ids.ts";
import type { Kind } from "../model/kinds.ts";
import type { Party } from "../model/Party.ts";
import type { Source } from "../model/Source.ts";
import type { Criteria } from "./Criteria.ts";
import { fieldsWithout, requirePair, requireSubjectId, supportsKind } from "./checks.ts";
import { citedSources } from "./citedSources.ts";
import { type ComparisonRow, comparisonRows } from "./comparisonRows.ts";
import { type Match, matchesOf } from "./findMatches.ts";
import { questionOf, withParties } from "./questionOf.ts";

/**
 * Two partners of a party, side by side.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface Comparison<K extends Kind = Kind> {
  /** The party whose partners are compared. */
  readonly of: Party;
  /** The two partners, in the order of the argument. */
  readonly partners: readonly [Party, Party];
  /** The rows, in the order of the vocabularies: a row for each kind, type and modality that either partner has. */
  readonly rows: readonly ComparisonRow<K>[];
  /** The records that involve both partners, in id order. They are in no row. */
  readonly together: readonly Match<K>[];
  /** The sources of each partner's records. A source that reports on one partner may be silent on the other. */
  readonly sources: readonly [readonly Source[], readonly Source[]];
}

/**
 * Criteria for {@link comparePartners}.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface ComparisonCriteria<Id extends string = string, K extends Kind = Kind>
  extends Omit<Criteria<Id, K>, "between" | "involving"> {
  /** The code of the party whose partners are compared. Default: the party that the dataset is about. */
  readonly of?: PartyCode<Id> | undefined;
}

/** The kinds that are compared by default. */
const COMPARED_KINDS = [
  "status",
  "event",
  "agreement",
  "mission",
  "project",
  "commitment",
  "figure",
] as const satisfies readonly Kind[];

/**
 * Compares two partners of a party. Each row has records of the same kind, type and modality;
 * figures in a row also have the same unit, period and aggregation.
 *
 * Use {@link partnersOf} for all partners, {@link findMatches} for a single partner.
 *
 * A record that involves both partners is in `together` and in no row. The comparison does not rank
 * partnerships of different states, and it does not weigh a signed agreement against a proposed
 * agreement.
 *
 * An empty side of a row means that no source of the dataset reports such a record, not that there
 * is none. `sources` lists the sources of each side.
 *
 * @param dataset - the dataset
 * @param partners - the codes of the two partners
 * @param criteria - conditions for the records, without `between` and `involving`. Default: statuses,
 *   events, agreements, missions, projects, commitments and figures
 * @returns the comparison; frozen, without rows if no record meets the criteria
 * @throws `unknown-code` if the dataset does not have a party; `invalid-criteria` if the partners are
 *   the same, or a partner is the party whose partners are compared; otherwise as {@link findMatches}
 *
 * @example
 * ```ts
 * import { comparePartners, dataset } from "laos-relations";
 *
 * const { rows } = comparePartners(dataset, ["GBR", "NZL"], { kind: ["status", "event"] });
 * rows.map(({ type, first, second }) => [type, first.length, second.length]);
 * // => [["diplomatic-relations", 1, 1], ["bilateral-meeting", 1, 1], ["visit", 1, 0]]
 * ```
 *
 * @category Follow relations
 * @since 0.1.0
 */
export function comparePartners<
  Id extends string,
  Own extends Kind = Kind,
  K extends Own = Own & (typeof COMPARED_KINDS)[number],
>(
  dataset: Dataset<Id, Own>,
  partners: readonly [PartyCode<NoInfer<Id>>, PartyCode<NoInfer<Id>>],
  criteria: ComparisonCriteria<NoInfer<Id>, K> = {},
): Comparison<K> {
  const { of, ...conditions } = fieldsWithout(criteria, ["between", "involving"]);
  const subject = requireSubjectId(dataset, of);
  const [a, b] = requirePair(dataset, partners, "partners");
  if (a === subject || b === subject) {
    const expected = "two partners other than the party itself";
    throw invalidArgument(partners, expected, "partners");
  }
  const { kind = COMPARED_KINDS.filter((name) => supportsKind(dataset, name)) } = conditions;
  const question = questionOf(dataset, { ...conditions, kind });
  const matchesWith = (...ids: readonly string[]) =>
    matchesOf<K>(dataset, withParties(question, subject, ...ids));
  const together = matchesWith(a, b);
  const inBoth = new Set(together.map(({ record }) => record));
  const [first, second] = [a, b].map((partner) =>
    matchesWith(partner).filter(({ record }) => !inBoth.has(record)),
  ) as [Match<K>[], Match<K>[]];
  const byId = recordsById(dataset);
  const sourcesOf = (matches: readonly Match<K>[]) =>
    citedSources(
      dataset,
      matches.map(({ record }) => record),
    );
  return Object.freeze({
    of: byId.get(subject) as Party,
    partners: Object.freeze([byId.get(a) as Party, byId.get(b) as Party] as const),
    rows: Object.freeze(comparisonRows(dataset, first, second)),
    together,
    sources: Object.freeze([sourcesOf(first), sourcesOf(second)] as const),
  });
}
