import type { IdOf } from "../model/ids.ts";

/** The code of a party: its slug in capitals. Unlike {@link codeOf}, it does not check the id. @internal */
export const codeOfId = (id: IdOf<"party">): string => id.slice("party:".length).toUpperCase();
