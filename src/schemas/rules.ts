import { agreementStatusFitsModality } from "./rules/agreementStatusFitsModality.ts";
import { citedTextsAreDescribed } from "./rules/citedTextsAreDescribed.ts";
import { dependenciesHaveNoCycle } from "./rules/dependenciesHaveNoCycle.ts";
import { derivedTimesFollowTheirRule } from "./rules/derivedTimesFollowTheirRule.ts";
import { disputedFieldsExist } from "./rules/disputedFieldsExist.ts";
import { focusExists } from "./rules/focusExists.ts";
import { identifiersAreUnique } from "./rules/identifiersAreUnique.ts";
import { idsAreUnique } from "./rules/idsAreUnique.ts";
import { inferredRecordsHaveANote } from "./rules/inferredRecordsHaveANote.ts";
import { missingFieldsAreAbsent } from "./rules/missingFieldsAreAbsent.ts";
import { officesAreHeldAtTheTime } from "./rules/officesAreHeldAtTheTime.ts";
import { officesBelongToThePerson } from "./rules/officesBelongToThePerson.ts";
import { otherValuesHaveATerm } from "./rules/otherValuesHaveATerm.ts";
import { paragraphsAreInTheirSource } from "./rules/paragraphsAreInTheirSource.ts";
import { passagesAreNotEmpty } from "./rules/passagesAreNotEmpty.ts";
import { preferredReadingFitsMethod } from "./rules/preferredReadingFitsMethod.ts";
import { redirectCountFitsType } from "./rules/redirectCountFitsType.ts";
import { redirectedIdsAreUnused } from "./rules/redirectedIdsAreUnused.ts";
import { redirectsHaveNoCycle } from "./rules/redirectsHaveNoCycle.ts";
import { redirectTargetsExist } from "./rules/redirectTargetsExist.ts";
import { referencesExist } from "./rules/referencesExist.ts";
import { relationPartiesTakePart } from "./rules/relationPartiesTakePart.ts";
import { stateIdsAreIsoCodes } from "./rules/stateIdsAreIsoCodes.ts";
import { successorsShareTheRelation } from "./rules/successorsShareTheRelation.ts";
import { supportedFieldsExist } from "./rules/supportedFieldsExist.ts";

/**
 * Every rule across fields and records, in the order in which they are documented: identity,
 * references, citations, pointers, agreement between fields, redirects. A rule that is not listed
 * here is not applied.
 *
 * A new rule is a file in `rules/` with its examples beside it, and a line here. If it says that
 * fields must agree, it also has its name in `ConsistencyRuleName`, which documents it, and its
 * sentence in `expectedText`.
 *
 * @internal
 */
export const rules = {
  idsAreUnique,
  identifiersAreUnique,
  focusExists,
  referencesExist,
  citedTextsAreDescribed,
  paragraphsAreInTheirSource,
  passagesAreNotEmpty,
  supportedFieldsExist,
  disputedFieldsExist,
  missingFieldsAreAbsent,
  otherValuesHaveATerm,
  inferredRecordsHaveANote,
  dependenciesHaveNoCycle,
  officesBelongToThePerson,
  officesAreHeldAtTheTime,
  relationPartiesTakePart,
  successorsShareTheRelation,
  agreementStatusFitsModality,
  stateIdsAreIsoCodes,
  preferredReadingFitsMethod,
  derivedTimesFollowTheirRule,
  redirectedIdsAreUnused,
  redirectTargetsExist,
  redirectCountFitsType,
  redirectsHaveNoCycle,
} as const;
