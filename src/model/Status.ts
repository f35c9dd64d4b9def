import type { Time } from "../time/Time.ts";
import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { HeadRank } from "./Mission.ts";
import type { Modality } from "./modality.ts";
import type { RecordBase } from "./RecordBase.ts";

/**
 * The types of status. They have no rank: the order of the list means nothing. Within one
 * relation, `supersedes` says which status replaced which. A status without a `counterpart` is
 * mutual among its holders, or theirs alone; a status with a counterpart is the standing that the
 * holders have toward it.
 *
 * Recognition, diplomatic relations and a mission are three different things. None implies
 * another.
 *
 * - `diplomatic-relations`: the holders have diplomatic relations. (VCDR 2)
 * - `comprehensive-partnership`: called a comprehensive partnership.
 * - `strategic-partnership`: called a strategic partnership.
 * - `special-relationship`: called special, or a special or traditional friendship.
 * - `member`: a member of the counterpart.
 * - `sectoral-dialogue-partner`: a formal status that ASEAN confers.
 * - `dialogue-partner`: a formal status that ASEAN confers.
 * - `country-coordinator`: speaks for a bloc toward a partner for a term. (ASEAN Charter 42)
 * - `host`: hosts a body or a meeting for a term.
 * - `chair`: chairs a body for a term.
 * - `least-developed-country`: on the list of the United Nations.
 * - `consular-relations`: the holders have consular relations; a break of diplomatic relations
 *   does not by itself end them. (VCCR 2)
 * - `recognised`: the holders recognise the counterpart as a state or government.
 * - `recognised-de-facto`: the holders recognise that the counterpart is in control, without full
 *   recognition.
 * - `not-recognised`: the holders said that they do not recognise the counterpart, or withdrew
 *   their recognition.
 * - `no-diplomatic-relations`: the holders have no diplomatic relations, whether or not they had
 *   them before.
 * - `no-representation`: the holders have no mission to the counterpart and accredit nobody to it;
 *   they may still have relations. (VCDR 45)
 * - `relations-suspended`: diplomatic relations are suspended, but not broken off.
 * - `relations-broken-off`: one side broke diplomatic relations off. (VCDR 45; CAMEO 161)
 * - `relations-restored`: the holders have diplomatic relations again, after a break or
 *   suspension.
 * - `relations-downgraded`: the holders have diplomatic relations at a lower level than before;
 *   `level` says which. (CAMEO 161)
 * - `partnership`: called a partnership, without any of the words above or with another word.
 * - `comprehensive-strategic-partnership`: called both comprehensive and strategic.
 * - `associate-member`: a member of the counterpart with fewer rights than full members.
 * - `observer`: admitted to meetings of the counterpart without a vote.
 * - `candidate`: the counterpart accepted the holders as candidates for membership.
 * - `applicant`: the holders applied for membership.
 * - `suspended-member`: a member whose rights are suspended.
 * - `development-partner`: a formal status that ASEAN confers.
 * - `guest`: a formal status that ASEAN and other bodies confer.
 * - `co-chair`: chairs a body together with another for a term.
 * - `party-to-treaty`: has consented to be bound by a treaty that is in force for it. (VCLT
 *   2(1)(g))
 * - `signatory`: has signed a treaty and is not yet bound by it. (VCLT 12, 18)
 * - `depositary`: keeps the original of a treaty and receives its instruments.
 * - `allied`: bound by a formal alliance whose type no source names. (COW; ATOP)
 * - `defence-pact`: bound to defend each other. (COW type I; ATOP DEFENSE)
 * - `neutrality-pact`: bound to stay neutral if the other is at war. (COW type II; ATOP NEUTRAL)
 * - `non-aggression-pact`: bound not to attack each other. (COW type II; ATOP NONAGG)
 * - `entente`: bound to consult each other in a crisis. (COW type III; ATOP CONSUL)
 * - `neutral`: has declared itself neutral, in general or toward a war.
 * - `at-war`: in a state of war, or so called.
 * - `armed-conflict`: fighting that no source calls a war. (UCDP)
 * - `ceasefire`: fighting is suspended by an armistice, a truce or a ceasefire.
 * - `occupied`: the forces of the counterpart hold the territory of the holders.
 * - `territorial-dispute`: the holders claim the same territory.
 * - `dependent`: the counterpart conducts the foreign relations of the holders, as for a
 *   protectorate, a mandate or a colony.
 * - `in-union`: the holders share a head of state or a foreign policy.
 * - `under-sanctions`: under sanctions or an embargo of the counterpart. (CAMEO 163; PLOVER
 *   SANCTION)
 * - `free-trade`: an agreement frees the trade between the holders from duties.
 * - `customs-union`: the holders have a common customs border.
 * - `trade-preference`: the counterpart gives the holders better terms of trade than others.
 * - `visa-exemption`: citizens of the holders travel without a visa, to each other or to the
 *   counterpart.
 * - `landlocked-developing-country`: on the list of the United Nations.
 * - `small-island-developing-state`: on the list of the United Nations.
 * - `other`: another standing, named in `statusTypeTerm`.
 *
 * In parentheses, the standard or usage that the value follows: VCDR, the Vienna Convention on
 * Diplomatic Relations (1961); VCCR, the Vienna Convention on Consular Relations (1963); CAMEO,
 * the CAMEO codes of political events; VCLT, the Vienna Convention on the Law of Treaties (1969);
 * COW, the Correlates of War project; ATOP, the Alliance Treaty Obligations and Provisions
 * project; UCDP, the Uppsala Conflict Data Program; PLOVER, the PLOVER categories of political
 * events.
 *
 * @category Model
 * @since 0.1.0
 */
export const STATUS_TYPES = /* @__PURE__ */ freezeList([
  "diplomatic-relations",
  "comprehensive-partnership",
  "strategic-partnership",
  "special-relationship",
  "member",
  "sectoral-dialogue-partner",
  "dialogue-partner",
  "country-coordinator",
  "host",
  "chair",
  "least-developed-country",
  "consular-relations",
  "recognised",
  "recognised-de-facto",
  "not-recognised",
  "no-diplomatic-relations",
  "no-representation",
  "relations-suspended",
  "relations-broken-off",
  "relations-restored",
  "relations-downgraded",
  "partnership",
  "comprehensive-strategic-partnership",
  "associate-member",
  "observer",
  "candidate",
  "applicant",
  "suspended-member",
  "development-partner",
  "guest",
  "co-chair",
  "party-to-treaty",
  "signatory",
  "depositary",
  "allied",
  "defence-pact",
  "neutrality-pact",
  "non-aggression-pact",
  "entente",
  "neutral",
  "at-war",
  "armed-conflict",
  "ceasefire",
  "occupied",
  "territorial-dispute",
  "dependent",
  "in-union",
  "under-sanctions",
  "free-trade",
  "customs-union",
  "trade-preference",
  "visa-exemption",
  "landlocked-developing-country",
  "small-island-developing-state",
  "other",
]);

/** A value of {@link STATUS_TYPES}. @category Model @since 0.1.0 */
export type StatusType = (typeof STATUS_TYPES)[number];

/**
 * A standing that parties have for some time: diplomatic relations, a partnership, a membership.
 * Parties may have it mutually, toward a counterpart, or by themselves.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Status extends RecordBase<"status"> {
  /** The type of status. */
  readonly statusType: StatusType;
  /** The type in the words of the source, as a term. Required if `statusType` is `other`. Absent: `statusType` says enough. */
  readonly statusTypeTerm?: string;
  /** The parties that have the status, at least one. For a mutual status: both sides. */
  readonly holders: readonly IdOf<"party">[];
  /** The party toward which the holders have it. Absent: they have it toward each other, or by themselves. */
  readonly counterpart?: IdOf<"party">;
  /** The relation that it belongs to. Absent: the dataset records none. */
  readonly relation?: IdOf<"relation">;
  /** The period in which the status holds. */
  readonly held: Time;
  /** The earlier status of the same relation that this status replaced. Absent: no source states it. */
  readonly supersedes?: IdOf<"status">;
  /** The rank of the heads of mission at whose level relations hold, such as `charge-d-affaires`. Absent: no source says. */
  readonly level?: HeadRank;
  /** The level in the words of the source, as a term. Required if `level` is `other`. Absent: `level` says enough. */
  readonly levelTerm?: string;
  /** The fixed phrase by which the parties call it. Absent: no source prints it. */
  readonly formula?: string;
  /** How far it has progressed. `in-force` and `done` mean that it took effect; other values, that it was only planned. */
  readonly modality: Modality;
}
