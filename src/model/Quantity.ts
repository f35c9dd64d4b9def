/**
 * What a quantity counts or measures.
 *
 * @category Model
 * @since 0.1.0
 */
export const MEASURES = [
  "allocation",
  "anniversary",
  "count",
  "distance",
  "grant",
  "investment",
  "trade",
] as const;

/** One of {@link MEASURES}. @category Model @since 0.1.0 */
export type Measure = (typeof MEASURES)[number];

/**
 * An amount, in figures where the source gives them and in words where it does not. At least one
 * of `value` and `qualitative` is present.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Quantity {
  /** What is counted or measured. */
  readonly measure: Measure;
  /** The amount, in `unit`. Absent: the source gives no figure. */
  readonly value?: number;
  /** The amount or its tendency in words. Absent: `value` says it. */
  readonly qualitative?: string;
  /** ISO 4217 code for money, otherwise what is counted, in the singular. */
  readonly unit: string;
}
