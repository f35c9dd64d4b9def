import type { IdOf } from "../model/ids.ts";

/** The code of a party: its slug in capitals. For ids of a dataset, which {@link codeOf} would check. @internal */
export const codeOfId = (id: IdOf<"party">): string => id.slice("party:".length).toUpperCase();
