import type { AnyRecord } from "../model/records.ts";
import type { Amounts, RecordAmount } from "./Facets.ts";
import { AMOUNTS } from "./kinds.ts";

/** The amounts in a record; empty for a kind without quantities. @internal */
export function amountsOf(record: AnyRecord): readonly RecordAmount[] {
  const amounts = (AMOUNTS as Readonly<Record<string, Amounts<never>>>)[record.kind];
  return amounts ? amounts(record as never) : [];
}
