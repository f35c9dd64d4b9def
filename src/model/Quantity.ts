import { freezeList } from "./freezeList.ts";
/**
 * The measures of a quantity: the things that it counts or measures.
 *
 * @category Model
 * @since 0.1.0
 */
export const MEASURES = /* @__PURE__ */ freezeList([
  "allocation",
  "anniversary",
  "count",
  "distance",
  "grant",
  "investment",
  "trade",
]);

/** A value of {@link MEASURES}. @category Model @since 0.1.0 */
export type Measure = (typeof MEASURES)[number];

/**
 * An amount with its measure and unit. At least one of `value` and `qualitative` is present.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Quantity {
  /** The thing that the quantity counts or measures. */
  readonly measure: Measure;
  /** The amount as a number, in `unit`. Absent: the source gives no number. */
  readonly value?: number;
  /** The amount or its tendency in words, such as `many`. Absent: `value` gives the amount. */
  readonly qualitative?: string;
  /** The ISO 4217 code of a currency, such as `USD`, or a noun in the singular, such as `person` or `kilometre`. */
  readonly unit: string;
}
