/**
 * How a time is known.
 *
 * - `stated`: the source gives it in words or figures.
 * - `inferred`: the maintainers concluded it from the context; `reason` explains from which.
 * - `derived`: a named rule computes it from a statement; `derivation` contains the figures.
 * - `missing`: no source gives it; `reason` explains what the sources do not say.
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
 * - `years-of-relations`: "an N-year relationship", said in year Y, means a start in calendar
 *   year Y − N; if only completed years count, also in Y − N − 1.
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
 * The figures from which a derived time can be computed again.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface Derivation {
  /** The rule that computes the time. */
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
  /** The time in EDTF (ISO 8601-2); {@link parseEdtf} lists the forms. */
  readonly edtf: string;
  /** The source gives the time itself. */
  readonly basis: "stated";
  /** The day or period, in EDTF, for which a source states that it held. Absent: none beyond `edtf`. */
  readonly attested?: string;
}

/**
 * A time that the maintainers concluded from the context of a source.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface InferredTime {
  /** The time in EDTF (ISO 8601-2); {@link parseEdtf} lists the forms. */
  readonly edtf: string;
  /** The context implies the time. */
  readonly basis: "inferred";
  /** What it was concluded from. */
  readonly reason: string;
  /** The day or period, in EDTF, for which a source states that it held. Absent: none beyond `edtf`. */
  readonly attested?: string;
}

/**
 * A time that a rule computes from a statement of a source.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface DerivedTime {
  /** The time in EDTF (ISO 8601-2); {@link parseEdtf} lists the forms. */
  readonly edtf: string;
  /** A rule computes the time. */
  readonly basis: "derived";
  /** The rule and its figures. */
  readonly derivation: Derivation;
  /** The day or period, in EDTF, for which a source states that it held. Absent: none beyond `edtf`. */
  readonly attested?: string;
}

/**
 * A time that no source gives. It may be any time that includes `attested`.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export interface MissingTime {
  /** Never present: no date is known. */
  readonly edtf?: never;
  /** No source gives the time. */
  readonly basis: "missing";
  /** What the sources do not say. */
  readonly reason: string;
  /** The day or period, in EDTF, for which a source states that it held. Absent: none. */
  readonly attested?: string;
}

/**
 * When something was or is, as precise as its source, and how that is known. Discriminated by
 * `basis`.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export type Time = StatedTime | InferredTime | DerivedTime | MissingTime;

/** A time of a record, or a bare date in EDTF. @category Ask about time @since 0.1.0 */
export type TimeInput = Time | string;
