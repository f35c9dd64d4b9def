import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import type { PartyCode } from "../model/ids.ts";
import type { Kind } from "../model/kinds.ts";
import type { Party } from "../model/Party.ts";
import { partnersIn } from "../records/partnersIn.ts";
import type { Criteria } from "./Criteria.ts";
import { subjectOf } from "./checks.ts";
import { type Match, matchesOf } from "./findMatches.ts";
import { involving, questionOf } from "./questionOf.ts";

/**
 * A partner of a party, and what there is between them.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface Partner<K extends Kind = Kind> {
  /** The partner: a state, a bloc or an organisation. */
  readonly party: Party;
  /** What meets the criteria and involves both, in id order; at least one. */
  readonly matches: readonly Match<K>[];
}

/**
 * Whose partners, and in what.
 *
 * @category Follow relations
 * @since 0.2.0
 */
export interface PartnerCriteria<Id extends string = string, K extends Kind = Kind>
  extends Criteria<Id, K> {
  /** The code of the party whose partners they are. Default: the party that the dataset is about. */
  readonly of?: PartyCode<Id> | undefined;
}

/**
 * Says with which states, blocs and organisations a party has to do, and in what: who is active on
 * a topic, who gives aid, with whom something was signed.
 *
 * Use `between` in the criteria of {@link findMatches} for one partner, {@link comparePartners} to
 * set two side by side.
 *
 * Bodies count for the state that they belong to. Committees and forums are not partners: they are
 * where partners meet. What involves several partners stands with each of them.
 *
 * @param dataset - where to look
 * @param criteria - whose partners, and in what. Default: the partners of the party that the dataset
 *   is about, in anything
 * @returns the partners in id order, frozen; empty where there are none
 * @throws `unknown-code` for a party that the dataset does not hold; otherwise as {@link findMatches}
 *
 * @example
 * ```ts
 * import { dataset, partnersOf } from "laos-relations";
 *
 * const teachers = partnersOf(dataset, { kind: "project", topic: "education", atLeast: "signed" });
 * teachers.map(({ party }) => party.label); // => ["Russia", "Türkiye"]
 * ```
 *
 * @category Follow relations
 * @since 0.1.0
 */
export function partnersOf<Id extends string, Own extends Kind = Kind, K extends Own = Own>(
  dataset: Dataset<Id, Own>,
  { of, ...criteria }: PartnerCriteria<NoInfer<Id>, K> = {},
): readonly Partner<K>[] {
  const self = subjectOf(dataset, of);
  const question = questionOf(dataset, criteria);
  const byId = recordsById(dataset);
  return Object.freeze(
    partnersIn(dataset, self).flatMap((id) => {
      const matches = matchesOf<K>(dataset, involving(question, self, id));
      return matches.length > 0 ? [Object.freeze({ party: byId.get(id) as Party, matches })] : [];
    }),
  );
}
