import { recordsById } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { perDataset } from "../dataset/perDataset.ts";
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
  const known = replacements(dataset);
  const successorsOf = (earlier: string) => successorsById(dataset).get(earlier) ?? [];
  // Each record supersedes one other at most, so the successors of a record come before it in the
  // reversed order, and each is read once, however long the history is.
  const unknown = closure([id], (earlier) => (known.has(earlier) ? [] : successorsOf(earlier)));
  for (const earlier of [...unknown].reverse()) {
    if (known.has(earlier)) continue;
    const direct = successorsOf(earlier).map((successor) => byId.get(successor) as R);
    // The record still holds on the day before a successor begins.
    const own = direct
      .filter((by) => !isOnlyPlanned(by))
      .map((by) => ({ by, lastDay: dayBefore(startOf(by)) }));
    const later = direct.flatMap((by) => known.get(by.id) ?? []);
    known.set(earlier, [...own, ...later].reduce<Replacement | undefined>(firstOf, undefined));
  }
  return known.get(id) as Replacement<R> | undefined;
}

/** How each record of a dataset was superseded, as far as it was asked; each kind has one `startOf`. */
const replacements = /* @__PURE__ */ perDataset(() => new Map<string, Replacement | undefined>());

const dayBefore = ({ from, to }: Days): Days => ({ from: from - 1, to: to - 1 });

/** Joins two replacements: the successor that has surely begun first, and the earliest last days. */
const firstOf = (a: Replacement | undefined, b: Replacement): Replacement =>
  a
    ? {
        by: b.lastDay.to < a.lastDay.to ? b.by : a.by,
        lastDay: {
          from: Math.min(a.lastDay.from, b.lastDay.from),
          to: Math.min(a.lastDay.to, b.lastDay.to),
        },
      }
    : b;
