import { freezeList } from "./freezeList.ts";
/**
 * The measures of a quantity: the things that it counts or measures.
 *
 * - `allocation`: an amount that was set aside.
 * - `anniversary`: a number of years since something began.
 * - `count`: a number of people or things.
 * - `distance`: a length or distance.
 * - `grant`: an amount that was given.
 * - `investment`: an amount that was invested.
 * - `trade`: exports and imports together.
 * - `exports`: the value of exports.
 * - `imports`: the value of imports.
 * - `trade-balance`: exports minus imports.
 * - `loan`: an amount that was lent.
 * - `debt`: an amount that is owed.
 * - `commitment`: an amount that was firmly promised. (IATI transaction 2)
 * - `disbursement`: an amount that was paid out to a recipient. (IATI transaction 3)
 * - `expenditure`: an amount that was spent on goods and services. (IATI transaction 4)
 * - `repayment`: an amount that was paid back. (IATI transaction 6)
 * - `aid`: an amount of development assistance, if no source says whether it was given or lent.
 * - `cost`: the cost of a thing.
 * - `price`: the price of one unit.
 * - `budget`: an amount planned for a period.
 * - `remittances`: money that people sent home.
 * - `share`: a part of a whole, such as a percentage.
 * - `rate`: a rate or a growth.
 * - `population`: a number of inhabitants.
 * - `visitors`: a number of arrivals.
 * - `personnel`: a number of staff or forces.
 * - `casualties`: a number of dead or injured.
 * - `displaced`: a number of refugees or displaced people.
 * - `votes`: a number of votes or seats.
 * - `area`: an area.
 * - `volume`: a volume, or an amount of freight or passengers.
 * - `weight`: a weight.
 * - `energy`: an amount of power or energy.
 * - `duration`: a length of time.
 * - `score`: a value or a rank on an index.
 * - `other`: another measure, named in `measureTerm`.
 *
 * In parentheses, the standard or usage that the value follows: IATI, the code lists of the
 * International Aid Transparency Initiative.
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
  "exports",
  "imports",
  "trade-balance",
  "loan",
  "debt",
  "commitment",
  "disbursement",
  "expenditure",
  "repayment",
  "aid",
  "cost",
  "price",
  "budget",
  "remittances",
  "share",
  "rate",
  "population",
  "visitors",
  "personnel",
  "casualties",
  "displaced",
  "votes",
  "area",
  "volume",
  "weight",
  "energy",
  "duration",
  "score",
  "other",
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
  /** The measure in the words of the source, as a term. Required if `measure` is `other`. Absent: `measure` says enough. */
  readonly measureTerm?: string;
  /** The amount as a number, in `unit`. Absent: the source gives no number. */
  readonly value?: number;
  /** The amount or its tendency in words, such as `many`. Absent: `value` gives the amount. */
  readonly qualitative?: string;
  /** The ISO 4217 code of a currency, such as `USD`, or a noun in the singular, such as `person` or `kilometre`. */
  readonly unit: string;
}
