import type { Time } from "../time/Time.ts";
import { freezeList } from "./freezeList.ts";
import type { IdOf } from "./ids.ts";
import type { Quantity } from "./Quantity.ts";
import type { RecordBase } from "./RecordBase.ts";
import type { Topic } from "./topics.ts";

/**
 * The ways in which a figure relates to its period. Do not add figures with different
 * aggregations.
 *
 * - `sum`: the amount over the whole period, such as the trade of a year.
 * - `level`: the amount at a time in the period, such as a stock.
 * - `unclear`: the sources do not say.
 * - `average`: the mean over the period.
 * - `change`: the difference from an earlier figure.
 * - `cumulative`: the amount since an earlier beginning, up to the end of the period.
 * - `other`: another aggregation, named in `aggregationTerm`.
 *
 * @category Model
 * @since 0.1.0
 */
export const AGGREGATIONS = /* @__PURE__ */ freezeList([
  "sum",
  "level",
  "unclear",
  "average",
  "change",
  "cumulative",
  "other",
]);

/** A value of {@link AGGREGATIONS}. @category Model @since 0.1.0 */
export type Aggregation = (typeof AGGREGATIONS)[number];

/**
 * An amount, count or tendency that a source reports and that belongs to no project or commitment,
 * such as trade.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Figure extends RecordBase<"figure">, Quantity {
  /** The period or day of the figure. */
  readonly period: Time;
  /** Whether the figure is a sum over the period, or a level at a time in it. */
  readonly aggregation: Aggregation;
  /** The aggregation in the words of the source, as a term. Required if `aggregation` is `other`. Absent: `aggregation` says enough. */
  readonly aggregationTerm?: string;
  /** The records that the figure is about, at least one. */
  readonly about: readonly IdOf[];
  /** The topics that the figure is about. */
  readonly topics: readonly Topic[];
  /** Topics in the maintainers' words, as terms. Required if `topics` has `other`. Absent: `topics` says enough. */
  readonly topicsTerm?: readonly string[];
}
