import type { Dataset } from "../dataset/Dataset.ts";
import type { IdOf, PartyCode } from "../model/ids.ts";
import { codeOfId } from "../records/codeOfId.ts";
import { partyCodes } from "../records/partyCodes.ts";

/**
 * Whether a text from outside, such as the value of a select box or a part of an address, is the code
 * of a party of a dataset. The compiler then knows that criteria take it, without a cast.
 *
 * Use {@link findParty} for a text that may also be an ISO code, another identifier or a name.
 *
 * Codes are in capitals. The code of a party that was moved or merged is not a code of the dataset,
 * although criteria still take it; {@link findRecord} says what became of the id.
 *
 * @param dataset - the dataset
 * @param text - any value
 * @returns whether `text` is a code of a party; `false` for a value that is not text
 * @throws `invalid-criteria` if `dataset` is not a dataset
 *
 * @example
 * ```ts
 * import { dataset, isPartyCode, statusesOn } from "laos-relations";
 *
 * const chosen: string = "NZL";
 * if (isPartyCode(dataset, chosen)) {
 *   statusesOn(dataset, "2024-07-27", { involving: chosen }).length; // => 1
 * }
 * isPartyCode(dataset, "nzl"); // => false
 * ```
 *
 * @category Look up
 * @since 0.2.0
 */
export function isPartyCode<Id extends string>(
  dataset: Dataset<Id>,
  text: unknown,
): text is PartyCode<Id> {
  const id = partyCodes(dataset).get(text as string);
  return id !== undefined && codeOfId(id as IdOf<"party">) === text;
}
