/**
 * The fifteen kinds of record. An id begins with its kind: `mission:…` is the id of a mission.
 *
 * @category Model
 * @since 0.1.0
 */
export const KINDS = [
  "source",
  "party",
  "person",
  "tenure",
  "place",
  "relation",
  "status",
  "event",
  "agreement",
  "mission",
  "project",
  "commitment",
  "figure",
  "assessment",
  "discrepancy",
] as const;

/** One of {@link KINDS}. @category Model @since 0.1.0 */
export type Kind = (typeof KINDS)[number];

/**
 * The collection of a dataset that holds each kind.
 *
 * @category Model
 * @since 0.1.0
 */
export const COLLECTIONS = {
  /** Documents that statements are taken from. */
  source: "sources",
  /** Actors: states, organisations and their bodies. */
  party: "parties",
  /** People. */
  person: "people",
  /** Offices held. */
  tenure: "tenures",
  /** Places. */
  place: "places",
  /** Relations between parties. */
  relation: "relations",
  /** Standings of parties. */
  status: "statuses",
  /** Things that happened or are to happen. */
  event: "events",
  /** Instruments. */
  agreement: "agreements",
  /** Embassies and consulates. */
  mission: "missions",
  /** Undertakings. */
  project: "projects",
  /** Words given: pledges, targets, proposals. */
  commitment: "commitments",
  /** Amounts, counts and tendencies. */
  figure: "figures",
  /** Judgements, with whose they are. */
  assessment: "assessments",
  /** What is garbled, disputed or left out. */
  discrepancy: "discrepancies",
} as const satisfies Readonly<Record<Kind, string>>;

/** The name of a collection: a value of {@link COLLECTIONS}. @category Model @since 0.1.0 */
export type Collection = (typeof COLLECTIONS)[Kind];
