import { accreditationsFitTheirMission } from "./rules/accreditationsFitTheirMission.ts";
import { agreementStatusFitsHistory } from "./rules/agreementStatusFitsHistory.ts";
import { agreementStatusFitsModality } from "./rules/agreementStatusFitsModality.ts";
import { amountsArePossible } from "./rules/amountsArePossible.ts";
import { chairsFitTheirNumber } from "./rules/chairsFitTheirNumber.ts";
import { citedTextsAreDescribed } from "./rules/citedTextsAreDescribed.ts";
import { countriesAreStates } from "./rules/countriesAreStates.ts";
import { countryCodesAgree } from "./rules/countryCodesAgree.ts";
import { countryCodesAreAssigned } from "./rules/countryCodesAreAssigned.ts";
import { dependenciesHaveNoCycle } from "./rules/dependenciesHaveNoCycle.ts";
import { derivedTimesFollowTheirRule } from "./rules/derivedTimesFollowTheirRule.ts";
import { disputedFieldsExist } from "./rules/disputedFieldsExist.ts";
import { eventsLieWithinTheirParent } from "./rules/eventsLieWithinTheirParent.ts";
import { focusExists } from "./rules/focusExists.ts";
import { guestsComeFromElsewhere } from "./rules/guestsComeFromElsewhere.ts";
import { identifiersAreUnique } from "./rules/identifiersAreUnique.ts";
import { idsAreUnique } from "./rules/idsAreUnique.ts";
import { inferredRecordsHaveANote } from "./rules/inferredRecordsHaveANote.ts";
import { licenseIsSpdx } from "./rules/licenseIsSpdx.ts";
import { listsHaveNoDuplicates } from "./rules/listsHaveNoDuplicates.ts";
import { missingFieldsAreAbsent } from "./rules/missingFieldsAreAbsent.ts";
import { missionTypesFitTheirParties } from "./rules/missionTypesFitTheirParties.ts";
import { modalitiesFitTheirRecord } from "./rules/modalitiesFitTheirRecord.ts";
import { officesAreHeldAtTheTime } from "./rules/officesAreHeldAtTheTime.ts";
import { officesBelongToThePerson } from "./rules/officesBelongToThePerson.ts";
import { onlyOneAtATime } from "./rules/onlyOneAtATime.ts";
import { ordinalsFollowTime } from "./rules/ordinalsFollowTime.ts";
import { otherValuesHaveATerm } from "./rules/otherValuesHaveATerm.ts";
import { paragraphsAreInTheirSource } from "./rules/paragraphsAreInTheirSource.ts";
import { participantsHaveOneSide } from "./rules/participantsHaveOneSide.ts";
import { partiesAreInIdOrder } from "./rules/partiesAreInIdOrder.ts";
import { partyCountsFitType } from "./rules/partyCountsFitType.ts";
import { passagesAreNotEmpty } from "./rules/passagesAreNotEmpty.ts";
import { preferredReadingFitsMethod } from "./rules/preferredReadingFitsMethod.ts";
import { ranksFitTheirType } from "./rules/ranksFitTheirType.ts";
import { recordsAreNotAboutThemselves } from "./rules/recordsAreNotAboutThemselves.ts";
import { redirectCountFitsType } from "./rules/redirectCountFitsType.ts";
import { redirectedIdsAreUnused } from "./rules/redirectedIdsAreUnused.ts";
import { redirectsAreNotNewer } from "./rules/redirectsAreNotNewer.ts";
import { redirectsHaveNoCycle } from "./rules/redirectsHaveNoCycle.ts";
import { redirectsKeepTheirKind } from "./rules/redirectsKeepTheirKind.ts";
import { redirectTargetsExist } from "./rules/redirectTargetsExist.ts";
import { referencesExist } from "./rules/referencesExist.ts";
import { relationPartiesTakePart } from "./rules/relationPartiesTakePart.ts";
import { relationsAreDistinct } from "./rules/relationsAreDistinct.ts";
import { representativesActForTheirParty } from "./rules/representativesActForTheirParty.ts";
import { residencesFitTheirPlace } from "./rules/residencesFitTheirPlace.ts";
import { rolesAreDistinct } from "./rules/rolesAreDistinct.ts";
import { statementsPrecedeTheirSources } from "./rules/statementsPrecedeTheirSources.ts";
import { statusesDoNotContradict } from "./rules/statusesDoNotContradict.ts";
import { successorsAreLater } from "./rules/successorsAreLater.ts";
import { successorsShareTheRelation } from "./rules/successorsShareTheRelation.ts";
import { supportedFieldsExist } from "./rules/supportedFieldsExist.ts";
import { timesAreInOrder } from "./rules/timesAreInOrder.ts";
import { timesShareADay } from "./rules/timesShareADay.ts";

/**
 * Every rule across fields and records, in the order in which they are documented: identity,
 * references, citations, pointers, agreement between fields (times, roles, counts), redirects. A rule that is not listed
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
  licenseIsSpdx,
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
  representativesActForTheirParty,
  relationPartiesTakePart,
  successorsShareTheRelation,
  agreementStatusFitsModality,
  agreementStatusFitsHistory,
  modalitiesFitTheirRecord,
  timesAreInOrder,
  timesShareADay,
  eventsLieWithinTheirParent,
  ordinalsFollowTime,
  successorsAreLater,
  statementsPrecedeTheirSources,
  statusesDoNotContradict,
  onlyOneAtATime,
  rolesAreDistinct,
  relationsAreDistinct,
  ranksFitTheirType,
  missionTypesFitTheirParties,
  accreditationsFitTheirMission,
  residencesFitTheirPlace,
  countriesAreStates,
  guestsComeFromElsewhere,
  participantsHaveOneSide,
  chairsFitTheirNumber,
  listsHaveNoDuplicates,
  recordsAreNotAboutThemselves,
  partyCountsFitType,
  partiesAreInIdOrder,
  amountsArePossible,
  countryCodesAgree,
  countryCodesAreAssigned,
  preferredReadingFitsMethod,
  derivedTimesFollowTheirRule,
  redirectedIdsAreUnused,
  redirectTargetsExist,
  redirectCountFitsType,
  redirectsHaveNoCycle,
  redirectsKeepTheirKind,
  redirectsAreNotNewer,
} as const;
