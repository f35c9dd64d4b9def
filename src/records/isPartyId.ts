import type { IdOf } from "../model/ids.ts";

/** Whether an id is the id of a party. @internal */
export const isPartyId = (id: string): id is IdOf<"party"> => id.startsWith("party:");
