import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import type { PartyCode } from "../model/ids.ts";
import type { Kind } from "../model/kinds.ts";
import type { Party } from "../model/Party.ts";
import { partnersIn } from "../records/partnersIn.ts";
import type { Criteria, DefaultKind } from "./Criteria.ts";
import { fieldsOf, requireSubjectId } from "./checks.ts";
import { type Match, matchesOf } from "./findMatches.ts";
import { questionOf, withParties } from "./questionOf.ts";

/**
 * A partner of a party, with the records that involve both.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface Partner<K extends Kind = Kind> {
  /** The partner: a state, a bloc or an organisation. */
  readonly party: Party;
  /** The records that meet the criteria and involve both, in id order; at least one record. */
  readonly matches: readonly Match<K>[];
}

/**
 * Criteria for {@link partnersOf}.
 *
 * @category Follow relations
 * @since 0.2.0
 */
export interface PartnerCriteria<Id extends string = string, K extends Kind = Kind>
  extends Criteria<Id, K> {
  /** The code of the party whose partners to list. Default: the party that the dataset is about. */
  readonly of?: PartyCode<Id> | undefined;
}

/**
 * Lists the states, blocs and organisations with which a party has records, with these records. With
 * criteria it lists the partners on a topic, in aid, or in signed agreements.
 *
 * Use {@link findMatches} with `between` for a single partner, {@link comparePartners} to compare
 * two partners.
 *
 * Without `kind`, the result leaves out assessments and discrepancies; see {@link DefaultKind}.
 *
 * A record of a body counts for the state that the body belongs to. Committees and forums are not
 * partners; partners meet in them. A record that involves several partners is in the list of each.
 *
 * @param dataset - the dataset
 * @param criteria - the party, and conditions for the records. Default: all records of the party that
 *   the dataset is about
 * @returns the partners in id order; frozen, empty if there are none
 * @throws `unknown-code` if the dataset does not have the party; otherwise as {@link findMatches}
 *
 * @example
 * ```ts
 * import { dataset, partnersOf } from "laos-relations";
 *
 * const teachers = partnersOf(dataset, { kind: "project", topic: "education", atLeast: "signed" });
 * teachers.map(({ party }) => party.label); // => ["China", "Russia", "Türkiye"]
 * ```
 *
 * @category Follow relations
 * @since 0.1.0
 */
export function partnersOf<
  Id extends string,
  Own extends Kind = Kind,
  K extends Own = DefaultKind<Own>,
>(
  dataset: Dataset<Id, Own>,
  criteria: PartnerCriteria<NoInfer<Id>, K> = {},
): readonly Partner<K>[] {
  const { of, ...conditions } = fieldsOf(criteria);
  const subject = requireSubjectId(dataset, of);
  const question = questionOf(dataset, conditions);
  const byId = recordsById(dataset);
  return Object.freeze(
    partnersIn(dataset, subject).flatMap((id) => {
      const matches = matchesOf<K>(dataset, withParties(question, subject, id));
      return matches.length > 0 ? [Object.freeze({ party: byId.get(id) as Party, matches })] : [];
    }),
  );
}
