import type { IdOf } from "../model/ids.ts";

/** The code of a party: its slug in capitals. @internal */
export const codeOf = (id: IdOf<"party">): string => id.slice("party:".length).toUpperCase();
