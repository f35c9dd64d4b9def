import type { Kind } from "../model/kinds.ts";
import { SINCE } from "./kinds.ts";

/** Whether a schema version has a kind of record: no later version added the kind. @internal */
export function schemaHasKind(schemaVersion: string, kind: Kind): boolean {
  const since = SINCE[kind];
  // Most kinds are in the first schema version, and the comparison takes 10 µs, so skip it for them.
  // It compares numbers, because version 0.10 is later than version 0.9.
  return !since || schemaVersion.localeCompare(since, "en", { numeric: true }) >= 0;
}
