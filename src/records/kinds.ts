import type { Kind } from "../model/kinds.ts";
import type { Quantity } from "../model/Quantity.ts";
import type { RecordByKind } from "../model/records.ts";
import type { Amounts, Facets, KindsWith, Label, Names, VocabularyPath } from "./Facets.ts";
import * as agreement from "./kinds/agreement.ts";
import * as assessment from "./kinds/assessment.ts";
import * as commitment from "./kinds/commitment.ts";
import * as discrepancy from "./kinds/discrepancy.ts";
import * as event from "./kinds/event.ts";
import * as figure from "./kinds/figure.ts";
import * as mission from "./kinds/mission.ts";
import * as party from "./kinds/party.ts";
import * as person from "./kinds/person.ts";
import * as place from "./kinds/place.ts";
import * as project from "./kinds/project.ts";
import * as relation from "./kinds/relation.ts";
import * as source from "./kinds/source.ts";
import * as status from "./kinds/status.ts";
import * as tenure from "./kinds/tenure.ts";

/** The schema version that added a kind. Absent: the first version, 0.1.0, has the kind. @internal */
export const SINCE: { readonly [K in Kind]?: string } = {};

/** The facets of each kind: which fields contain type, time and parties. @internal */
export const FACETS = {
  source: source.facets,
  party: party.facets,
  person: person.facets,
  tenure: tenure.facets,
  place: place.facets,
  relation: relation.facets,
  status: status.facets,
  event: event.facets,
  agreement: agreement.facets,
  mission: mission.facets,
  project: project.facets,
  commitment: commitment.facets,
  figure: figure.facets,
  assessment: assessment.facets,
  discrepancy: discrepancy.facets,
} satisfies { readonly [K in Kind]: Facets<RecordByKind[K]> };

/**
 * The fields of each kind whose vocabularies have `other` and a field for the term. The field of
 * aliases is not listed, because all kinds have it.
 *
 * @internal
 */
export const VOCABULARIES = {
  source: source.vocabularies,
  party: party.vocabularies,
  person: person.vocabularies,
  tenure: tenure.vocabularies,
  place: place.vocabularies,
  relation: relation.vocabularies,
  status: status.vocabularies,
  event: event.vocabularies,
  agreement: agreement.vocabularies,
  mission: mission.vocabularies,
  project: project.vocabularies,
  commitment: commitment.vocabularies,
  figure: figure.vocabularies,
  assessment: assessment.vocabularies,
  discrepancy: discrepancy.vocabularies,
} satisfies { readonly [K in Kind]: readonly VocabularyPath<RecordByKind[K]>[] };

/** For each kind with quantities, a function that lists the amounts of a record. @internal */
export const AMOUNTS = {
  project: project.amounts,
  commitment: commitment.amounts,
  figure: figure.amounts,
} satisfies {
  readonly [K in KindsWith<RecordByKind, Quantity>]: Amounts<RecordByKind[K]>;
};

/** For each kind, a function that lists the names of a record besides its label and aliases. @internal */
export const NAMES = {
  source: source.names,
  party: party.names,
  person: person.names,
  tenure: tenure.names,
  place: place.names,
  relation: relation.names,
  status: status.names,
  event: event.names,
  agreement: agreement.names,
  mission: mission.names,
  project: project.names,
  commitment: commitment.names,
  figure: figure.names,
  assessment: assessment.names,
  discrepancy: discrepancy.names,
} satisfies { readonly [K in Kind]: Names<RecordByKind[K]> };

/** The name of each kind for people. @internal */
export const LABELS = {
  source: source.label,
  party: party.label,
  person: person.label,
  tenure: tenure.label,
  place: place.label,
  relation: relation.label,
  status: status.label,
  event: event.label,
  agreement: agreement.label,
  mission: mission.label,
  project: project.label,
  commitment: commitment.label,
  figure: figure.label,
  assessment: assessment.label,
  discrepancy: discrepancy.label,
} satisfies Readonly<Record<Kind, Label>>;
