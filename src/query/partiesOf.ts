import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { requireRecordOf } from "../dataset/lookUp.ts";
import type { Party } from "../model/Party.ts";
import type { AnyRecord } from "../model/records.ts";
import { involvement } from "../records/involvement.ts";
import { type PartyRole, partyRolesOf } from "../records/partyRoles.ts";

/**
 * A party that a record involves.
 *
 * @category Follow relations
 * @since 0.2.0
 */
export interface InvolvedParty {
  /** The party. */
  readonly party: Party;
  /**
   * The roles in which the record names the party, each once. Empty: the record does not name it, but
   * involves it through another record, such as the state that a ministry acts for.
   */
  readonly roles: readonly PartyRole[];
}

/**
 * Lists the parties that a record involves, with their roles in the record: who sends a mission and
 * who receives it, who hosts a meeting, who gives and who receives.
 *
 * Use {@link findRecords} with `involving` for the opposite: the records that involve a party. Both
 * follow the same rule.
 *
 * @param dataset - the dataset
 * @param of - an id or a record of the dataset, of any kind
 * @returns first the parties that the record names, in the order of its fields; then the others in id
 *   order; frozen, empty if the record involves no party
 * @throws `unknown-id` as {@link getRecord}
 *
 * @example
 * ```ts
 * import { dataset, getRecord, partiesOf } from "laos-relations";
 *
 * const embassy = "mission:turkiye-laos-embassy";
 * partiesOf(dataset, embassy).map(({ party, roles }) => [party.label, ...roles]);
 * // => [["Türkiye", "sending"], ["Laos", "receiving"]]
 * const projects = getRecord(dataset, "project:tika-projects");
 * partiesOf(dataset, projects).map(({ party, roles }) => [party.label, ...roles]);
 * // => [["Turkish Cooperation and Coordination Agency", "provider"], ["Laos", "recipient"], ["Türkiye"]]
 * ```
 *
 * @category Follow relations
 * @since 0.2.0
 */
export function partiesOf<Id extends string>(
  dataset: Dataset<Id>,
  of: NoInfer<Id> | AnyRecord,
): readonly InvolvedParty[] {
  const own = requireRecordOf(dataset, of);
  const roles = partyRolesOf(own);
  const involved = [...involvement(dataset)(own)].sort();
  const byId = recordsById(dataset);
  return Object.freeze(
    [...new Set([...roles.keys(), ...involved])].map((id) =>
      Object.freeze({
        party: byId.get(id) as Party,
        roles: Object.freeze([...(roles.get(id) ?? [])]),
      }),
    ),
  );
}
