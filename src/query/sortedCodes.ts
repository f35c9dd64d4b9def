import type { IdOf } from "../model/ids.ts";
import { codeOf } from "../records/codeOf.ts";

/** The codes of the parties with some ids, in ascending order. @internal */
export const sortedCodes = (ids: readonly string[]): string[] =>
  ids.map((id) => codeOf(id as IdOf<"party">)).sort();
