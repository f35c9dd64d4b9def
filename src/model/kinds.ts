/**
 * The collections of a dataset, each with its kind of record. This is the list of kinds; a file per
 * kind in `src/records/kinds/` describes each of them.
 *
 * @internal
 */
export const KIND_OF_COLLECTION = {
  /** Documents that records cite. */
  sources: "source",
  /** Actors: states, organisations and their bodies. */
  parties: "party",
  /** Human beings. */
  people: "person",
  /** Periods in which people hold offices. */
  tenures: "tenure",
  /** Cities, provinces, regions and sites. */
  places: "place",
  /** Connections of two or more parties. */
  relations: "relation",
  /** Standings that parties have for some time. */
  statuses: "status",
  /** Things that happened or are planned to happen. */
  events: "event",
  /** Instruments that parties conclude. */
  agreements: "agreement",
  /** Embassies, consulates and other permanent representations. */
  missions: "mission",
  /** Undertakings: things that parties build, give, teach or run. */
  projects: "project",
  /** Pledges, targets, invitations, proposals and the like. */
  commitments: "commitment",
  /** Amounts that belong to no project or commitment. */
  figures: "figure",
  /** Judgements, with the source, person or party that makes each. */
  assessments: "assessment",
  /** Errors, contradictions, ambiguities and gaps in the sources. */
  discrepancies: "discrepancy",
} as const;

/** The name of a collection of a dataset. @category Model @since 0.1.0 */
export type Collection = keyof typeof KIND_OF_COLLECTION;

/** A value of {@link KINDS}. @category Model @since 0.1.0 */
export type Kind = (typeof KIND_OF_COLLECTION)[Collection];

/**
 * The kinds of record. An id begins with its kind: `mission:…` is the id of a mission.
 *
 * Later schema versions may add kinds. A dataset has the kinds of its own schema version; see
 * {@link Dataset}.
 *
 * @category Model
 * @since 0.1.0
 */
export const KINDS: readonly Kind[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.values(KIND_OF_COLLECTION),
);

/**
 * The name of the collection that contains the records of each kind.
 *
 * @category Model
 * @since 0.1.0
 */
export const COLLECTIONS: {
  readonly [C in Collection as (typeof KIND_OF_COLLECTION)[C]]: C;
} = /* @__PURE__ */ invert(KIND_OF_COLLECTION);

function invert(kinds: typeof KIND_OF_COLLECTION): typeof COLLECTIONS {
  const entries = Object.entries(kinds).map(([collection, kind]) => [kind, collection]);
  return Object.freeze(Object.fromEntries(entries));
}
