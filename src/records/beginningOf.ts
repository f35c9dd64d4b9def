import type { DayBounds } from "../time/dayBoundsOf.ts";
import { type Days, hullOf } from "../time/days.ts";

/** The days on which something begins: at the earliest, and surely at the latest. @internal */
export const beginningOf = ({ earliestStart, yes }: DayBounds): Days => ({
  from: earliestStart,
  // Unlike the latest start, infinite if the start is uncertain.
  to: hullOf(yes).from,
});
