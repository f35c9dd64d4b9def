import { freezeList } from "../model/freezeList.ts";
import type { AnyRecord } from "../model/records.ts";
import { type Fields, facetsOf } from "./facetsOf.ts";
import { isPartyId } from "./isPartyId.ts";

/**
 * The roles of a party in a record. The first, up to `other`, are {@link PARTICIPANT_ROLES}; the rest
 * follow from the field of the record that names the party.
 *
 * - `host`: received the others.
 * - `guest`: was received by the host.
 * - `chair`: chaired.
 * - `co-chair`: chaired together with another.
 * - `attendee`: took part; the sources say no more.
 * - `head-of-delegation`: led a delegation.
 * - `delegate`: a member of a delegation.
 * - `observer`: attended without a vote.
 * - `speaker`: spoke.
 * - `organiser`: organised the event without hosting it.
 * - `witness`: was present at a signing or ceremony as a witness.
 * - `signer`: signed a text for which the dataset has no agreement.
 * - `mediator`: mediated or facilitated.
 * - `initiator`: the side that acted, if the event is the act of one side.
 * - `addressee`: the side toward which the initiator of an event acted; or the party to which a
 *   commitment was made.
 * - `invited`: was invited; no source says that the participant came.
 * - `absent`: was expected and did not come.
 * - `other`: another role, named in `roleTerm` of the participant.
 * - `party`: a party of a relation or to an instrument.
 * - `signatory`: the party for which an instrument was signed.
 * - `sending`: the party whose mission it is.
 * - `receiving`: the party to which a mission is accredited, or in whose territory it works.
 * - `protecting-power`: the party that protects the interests of the sending party.
 * - `holder`: has a status.
 * - `counterpart`: the party toward which the holders have a status.
 * - `responsible`: made a commitment; for a recommendation, should act.
 * - `provider`: gives a project or carries it out.
 * - `recipient`: a project is for it.
 * - `framework`: the forum or initiative that a project belongs to.
 * - `series`: the committee or forum whose meeting an event is.
 * - `publisher`: published a source.
 * - `body`: an office belongs to it.
 * - `nationality`: a person is its national.
 * - `subject`: a record is about it.
 * - `self`: the record describes the party.
 * - `parent`: the party that the described party is part of.
 * - `country`: the state that the described party or place belongs to.
 *
 * @category Model
 * @since 0.2.0
 */
export const PARTY_ROLES = /* @__PURE__ */ freezeList([
  "host",
  "guest",
  "chair",
  "co-chair",
  "attendee",
  "head-of-delegation",
  "delegate",
  "observer",
  "speaker",
  "organiser",
  "witness",
  "signer",
  "mediator",
  "initiator",
  "addressee",
  "invited",
  "absent",
  "other",
  "party",
  "signatory",
  "sending",
  "receiving",
  "protecting-power",
  "holder",
  "counterpart",
  "responsible",
  "provider",
  "recipient",
  "framework",
  "series",
  "publisher",
  "body",
  "nationality",
  "subject",
  "self",
  "parent",
  "country",
]);

/** A value of {@link PARTY_ROLES}. @category Model @since 0.2.0 */
export type PartyRole = (typeof PARTY_ROLES)[number];

/** The role of the parties in each field with parties. Participants have a role of their own. */
const ROLE_OF_FIELD: Readonly<Record<string, PartyRole>> = {
  parties: "party",
  signatories: "signatory",
  sending: "sending",
  receiving: "receiving",
  protectingPower: "protecting-power",
  holders: "holder",
  counterpart: "counterpart",
  by: "responsible",
  toward: "addressee",
  from: "provider",
  to: "recipient",
  framework: "framework",
  series: "series",
  publisher: "publisher",
  party: "body",
  nationality: "nationality",
  about: "subject",
  agenda: "subject",
  subjects: "subject",
  id: "self",
  parent: "parent",
  country: "country",
};

/**
 * The parties that a record names itself, each with its roles, in the order of the fields. It reads
 * the same fields as `concernsOf`.
 *
 * @internal
 */
export function partyRolesOf(record: AnyRecord): ReadonlyMap<string, ReadonlySet<PartyRole>> {
  const roles = new Map<string, Set<PartyRole>>();
  for (const field of facetsOf(record.kind).concerns) {
    for (const [id, role] of namedIn((record as unknown as Fields)[field], ROLE_OF_FIELD[field])) {
      roles.set(id, (roles.get(id) ?? new Set()).add(role));
    }
  }
  return roles;
}

function namedIn(
  value: unknown,
  role: PartyRole | undefined,
): readonly (readonly [string, PartyRole])[] {
  if (typeof value === "string") return role && isPartyId(value) ? [[value, role]] : [];
  if (Array.isArray(value)) return value.flatMap((element) => namedIn(element, role));
  if (value === undefined) return [];
  const { id, party, about, role: own } = value as Fields;
  return [id, party, about].flatMap((named) => namedIn(named, (own as PartyRole) ?? role));
}
