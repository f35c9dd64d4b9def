import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import type { Agreement } from "../model/Agreement.ts";
import type { Mission } from "../model/Mission.ts";
import type { Status } from "../model/Status.ts";
import type { Days } from "../time/days.ts";
import { closure } from "./closure.ts";
import { isOnlyPlanned } from "./isOnlyPlanned.ts";
import { successorsById } from "./successors.ts";

/** How an agreement, a status or a mission was superseded. @internal */
export interface Replacement<R = Agreement | Status | Mission> {
  /** The successor that has surely begun first. */
  readonly by: R;
  /** The last day of the superseded record: at the earliest, and at the latest. */
  readonly lastDay: Days;
}

/**
 * Finds how a record was superseded, directly or by way of other records; undefined if nothing
 * superseded it. A successor that is only planned replaces nothing.
 *
 * @param startOf - the days on which a successor begins: at the earliest, and surely at the latest
 * @internal
 */
export function replacementOf<R extends Agreement | Status | Mission>(
  dataset: Dataset,
  { id }: R,
  startOf: (successor: R) => Days,
): Replacement<R> | undefined {
  const byId = recordsById(dataset);
  const successorsOf = (earlier: string) => successorsById(dataset).get(earlier) ?? [];
  const starts = [...closure(successorsOf(id), successorsOf)]
    .map((successor) => byId.get(successor) as R)
    .filter((successor) => !isOnlyPlanned(successor))
    .map((by) => ({ by, start: startOf(by) }));
  const to = Math.min(...starts.map(({ start }) => start.to));
  const first = starts.find(({ start }) => start.to === to);
  if (!first) return undefined;
  // The record still holds on the day before a successor begins.
  const from = Math.min(...starts.map(({ start }) => start.from)) - 1;
  return { by: first.by, lastDay: { from, to: to - 1 } };
}
