import { formatTime } from "./formatTime.ts";
import type { Time } from "./Time.ts";

/** On what a time rests, in words: its basis, its reason, or the count it was derived from. @internal */
export function groundOf(time: Time): string {
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
