import type * as z from "zod";
import { LaosRelationsError } from "../../errors.ts";
import { dayBoundsOf } from "../../time/dayBoundsOf.ts";
import { type CheckFinding, checkIssue } from "./checkIssue.ts";

/**
 * Reads a date, and adds the error that reading throws to the issues of a schema.
 *
 * @internal
 */
export function reportTimeErrors(
  read: () => void,
  issues: z.core.$ZodRawIssue[],
  input: unknown,
  path: string[] = [],
): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof LaosRelationsError)) throw error;
    issues.push(checkIssue(findingOf(error), input, path));
  }
}

function findingOf(error: LaosRelationsError): CheckFinding {
  switch (error.code) {
    case "unsupported-edtf":
      return { code: error.code, supported: error.expected };
    case "reversed-interval":
      return { code: error.code, ...reversedEnds(String(error.value)) };
    case "contradictory-time":
      return { code: error.code };
    default:
      throw error;
  }
}

/** The two dates that are in the wrong order, of all that an interval or a set has. */
function reversedEnds(edtf: string): { readonly start: string; readonly end: string } {
  const pairs = [...edtf.matchAll(/([^[\]{},/]+?)(?:\/|\.\.)([^[\]{},/]+)/g)];
  const [, start = edtf, end = edtf] =
    pairs.find(
      ([, from = "", to = ""]) => dayBoundsOf(to).latestEnd < dayBoundsOf(from).earliestStart,
    ) ?? [];
  return { start, end };
}
