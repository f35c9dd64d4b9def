/**
 * The collections of a dataset, each with the kind of record that it holds. This is the list of
 * kinds: what else the code knows of a kind is in its file in `src/records/kinds/`.
 *
 * @internal
 */
export const KIND_OF_COLLECTION = {
  /** Documents that statements are taken from. */
  sources: "source",
  /** Actors: states, organisations and their bodies. */
  parties: "party",
  /** People. */
  people: "person",
  /** Offices held. */
  tenures: "tenure",
  /** Places. */
  places: "place",
  /** Relations between parties. */
  relations: "relation",
  /** Standings of parties. */
  statuses: "status",
  /** Things that happened or are to happen. */
  events: "event",
  /** Instruments. */
  agreements: "agreement",
  /** Embassies and consulates. */
  missions: "mission",
  /** Undertakings. */
  projects: "project",
  /** Pledges, targets, proposals and the like. */
  commitments: "commitment",
  /** Amounts, counts and tendencies. */
  figures: "figure",
  /** Judgements, with whose they are. */
  assessments: "assessment",
  /** What is garbled, disputed or left out. */
  discrepancies: "discrepancy",
} as const;

/** The name of a collection of a dataset. @category Model @since 0.1.0 */
export type Collection = keyof typeof KIND_OF_COLLECTION;

/** One of {@link KINDS}. @category Model @since 0.1.0 */
export type Kind = (typeof KIND_OF_COLLECTION)[Collection];

/**
 * The kinds of record. An id begins with its kind: `mission:…` is the id of a mission.
 *
 * The list grows with the model. A dataset holds the kinds of its own schema version; see
 * {@link Dataset}.
 *
 * @category Model
 * @since 0.1.0
 */
export const KINDS: readonly Kind[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.values(KIND_OF_COLLECTION),
);

/**
 * The collection of a dataset that holds each kind.
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
