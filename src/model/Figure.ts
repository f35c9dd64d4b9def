import type { Time } from "../time/Time.ts";
import type { IdOf } from "./ids.ts";
import type { Quantity } from "./Quantity.ts";
import type { RecordBase } from "./RecordBase.ts";
import type { Topic } from "./topics.ts";

/**
 * Whether a figure is the sum over its period, the level at a time of it, or a source leaves that
 * open. Figures of different aggregation must not be added.
 *
 * @category Model
 * @since 0.1.0
 */
export const AGGREGATIONS = ["sum", "level", "unclear"] as const;

/** One of {@link AGGREGATIONS}. @category Model @since 0.1.0 */
export type Aggregation = (typeof AGGREGATIONS)[number];

/**
 * An amount, a count or a tendency that a source reports.
 *
 * @category Model
 * @since 0.1.0
 */
export interface Figure extends RecordBase<"figure">, Quantity {
  /** The period or day that it is for. */
  readonly period: Time;
  /** Whether it is a sum over that period or a level in it. */
  readonly aggregation: Aggregation;
  /** What it is a figure of: records, at least one. */
  readonly about: readonly IdOf[];
  /** What it is about. */
  readonly topics: readonly Topic[];
}
