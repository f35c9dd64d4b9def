import { recordsById } from "../dataset/allRecords.ts";
import { perDataset } from "../dataset/perDataset.ts";
import type { Agreement } from "../model/Agreement.ts";
import type { Mission } from "../model/Mission.ts";
import type { Status } from "../model/Status.ts";
import type { Days } from "../time/days.ts";
import { beginningOf, effectOf } from "./agreementPeriod.ts";
import { closure } from "./closure.ts";
import { isOnlyPlanned } from "./isOnlyPlanned.ts";
import { recordTimes } from "./recordTimes.ts";
import { successorsById } from "./successors.ts";

/** How an agreement, a status or a mission was superseded. @internal */
export interface Replacement {
  /** The successor that has surely begun first. */
  readonly by: Agreement | Status | Mission;
  /** The last day of the superseded record: at the earliest, and at the latest. */
  readonly lastDay: Days;
}

/**
 * Returns a function that finds how a record was superseded, directly or by way of other records;
 * undefined if nothing superseded it. A successor that is only planned replaces nothing.
 *
 * @internal
 */
export const replacements = /* @__PURE__ */ perDataset((dataset) => {
  const byId = recordsById(dataset);
  const successors = successorsById(dataset);
  const timeOf = recordTimes(dataset);
  const startOf = (record: Agreement | Status | Mission): Days | undefined => {
    if (record.kind === "agreement") return effectOf(record);
    const time = timeOf(record);
    return time && beginningOf(time.bounds);
  };
  return ({ id }: { readonly id: string }): Replacement | undefined => {
    let found: Replacement | undefined;
    for (const successor of closure(
      successors.get(id) ?? [],
      (next) => successors.get(next) ?? [],
    )) {
      const by = byId.get(successor) as Agreement | Status | Mission;
      const start = isOnlyPlanned(by) ? undefined : startOf(by);
      if (!start) continue;
      // A record still holds on the day before its successor begins.
      const [from, to] = [start.from - 1, start.to - 1];
      found =
        found === undefined
          ? { by, lastDay: { from, to } }
          : {
              by: to < found.lastDay.to ? by : found.by,
              lastDay: {
                from: Math.min(from, found.lastDay.from),
                to: Math.min(to, found.lastDay.to),
              },
            };
    }
    return found;
  };
});
