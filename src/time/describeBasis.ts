import { describeTime } from "./describeTime.ts";
import type { Time } from "./Time.ts";

/** Describes how a time is known: the basis, the reason, or the count that it is derived from. @internal */
export function describeBasis(time: Time): string {
  switch (time.basis) {
    case "stated":
      return "stated";
    case "derived": {
      const { years, on } = time.derivation;
      return `derived from a count of ${years} years (${describeTime(on)})`;
    }
    default:
      return time.reason;
  }
}
