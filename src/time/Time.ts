/**
 * How a time came to be known.
 *
 * - `stated`: the source gives it in words or figures.
 * - `inferred`: read from the context; `reason` says from what.
 * - `derived`: computed from a statement by a named rule; `derivation` carries the figures.
 * - `missing`: no source gives it; `reason` says what the sources leave unsaid.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export const TIME_BASES = /* @__PURE__ */ Object.freeze([
  "stated",
  "inferred",
  "derived",
  "missing",
] as const);

/** One of {@link TIME_BASES}. @category Ask about time @since 0.1.0 */
export type TimeBasis = (typeof TIME_BASES)[number];

/**
 * The rules by which a time may be derived.
 *
 * - `years-of-relations`: "an N-year relationship", said in year Y, is read as having begun in
 *   calendar year Y − N; the completed-years reading allows Y − N − 1 too.
 * - `nth-anniversary`: "the Nth anniversary in year Y" gives Y − N.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export const DERIVATION_RULES = /* @__PURE__ */ Object.freeze([
  "years-of-relations",
  "nth-anniversary",
] as const);

/** One of {@link DERIVATION_RULES}. @category Ask about time @since 0.1.0 */
export type DerivationRule = (typeof DERIVATION_RULES)[number];

/**
 * The arithmetic behind a derived time, complete enough to be done again.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface Derivation {
  /** The rule that was applied. */
  readonly rule: DerivationRule;
  /** The number of years that the statement names. */
  readonly years: number;
  /** When the statement was made, or the year it names, in EDTF. */
  readonly on: string;
}

/**
 * A time that a source gives.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface StatedTime {
  /** The time, in the supported subset of EDTF (ISO 8601-2); see {@link parseEdtf}. */
  readonly edtf: string;
  /** Given by the source itself. */
  readonly basis: "stated";
  /** A day or period (EDTF) for which a source vouches that the thing held. Absent: none beyond `edtf`. */
  readonly attested?: string;
}

/**
 * A time read from the context of a source.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface InferredTime {
  /** The time, in the supported subset of EDTF (ISO 8601-2); see {@link parseEdtf}. */
  readonly edtf: string;
  /** Read from the context. */
  readonly basis: "inferred";
  /** From what it was read. */
  readonly reason: string;
  /** A day or period (EDTF) for which a source vouches that the thing held. Absent: none beyond `edtf`. */
  readonly attested?: string;
}

/**
 * A time computed from a statement of a source.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface DerivedTime {
  /** The time, in the supported subset of EDTF (ISO 8601-2); see {@link parseEdtf}. */
  readonly edtf: string;
  /** Computed. */
  readonly basis: "derived";
  /** The rule and its figures. */
  readonly derivation: Derivation;
  /** A day or period (EDTF) for which a source vouches that the thing held. Absent: none beyond `edtf`. */
  readonly attested?: string;
}

/**
 * A time that no source gives. It may lie anywhere, except that the thing held when attested.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface MissingTime {
  /** Never present: there is nothing to write. */
  readonly edtf?: never;
  /** Not given. */
  readonly basis: "missing";
  /** What the sources leave unsaid. */
  readonly reason: string;
  /** A day or period (EDTF) for which a source vouches that the thing held. Absent: none. */
  readonly attested?: string;
}

/**
 * When something was or is, no more precise than its source, and how that is known. Discriminated
 * by `basis`.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export type Time = StatedTime | InferredTime | DerivedTime | MissingTime;

/** A time of a record, or a bare date in EDTF. @category Ask about time @since 0.1.0 */
export type TimeInput = Time | string;
