import type { Kind } from "../model/kinds.ts";
import { SINCE } from "./kinds.ts";

/** Whether a schema version has a kind of record: the kind did not come with a later version. @internal */
export const schemaHasKind = (schemaVersion: string, kind: Kind): boolean =>
  schemaVersion.localeCompare(SINCE[kind] ?? "", "en", { numeric: true }) >= 0;
