import type { IdOf } from "../model/ids.ts";
import { codeOfId } from "../records/codeOfId.ts";

/** The codes of the parties with some ids, in ascending order. @internal */
export const sortedCodes = (ids: readonly string[]): string[] =>
  ids.map((id) => codeOfId(id as IdOf<"party">)).sort();
