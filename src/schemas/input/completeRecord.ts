import type { Kind } from "../../model/kinds.ts";
import { complete } from "./complete.ts";
import { COMPLETIONS } from "./completions.ts";

/** Completes a record, which is plain data and frozen, as {@link COMPLETIONS} says. @internal */
export const completeRecord = (kind: Kind, record: unknown): unknown =>
  complete(record, COMPLETIONS[kind]);
