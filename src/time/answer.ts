import type { Bounds } from "./boundsOf.ts";

/**
 * The three answers to a question about time: `yes` whatever the unknown days turn out to be,
 * `possible` for some of them, `no` for none.
 *
 * @category Ask about time
 * @since 0.1.0
 */
export type Answer = "yes" | "possible" | "no";

/**
 * One rule for all three questions. `sure` is the question's own condition; possible is the same
 * for each: some day of the thing's widest extent lies in the widest reading of the question.
 *
 * @internal
 */
export function answer(thing: Bounds, question: Bounds, sure: boolean): Answer {
  if (thing.earliestStart > question.latestEnd || thing.latestEnd < question.earliestStart)
    return "no";
  return sure && !thing.uncertain && !question.uncertain ? "yes" : "possible";
}
