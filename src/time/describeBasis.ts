import { formatTime } from "./formatTime.ts";
import type { Time } from "./Time.ts";

/** How a time is known, in words: its basis, its reason, or the count it was derived from. @internal */
export function describeBasis(time: Time): string {
  switch (time.basis) {
    case "stated":
      return "stated";
    case "derived": {
      const { years, on } = time.derivation;
      return `derived from a count of ${years} years (${formatTime(on)})`;
    }
    default:
      return time.reason;
  }
}
