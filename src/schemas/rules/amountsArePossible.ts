import type { Measure, Quantity } from "../../model/Quantity.ts";
import type { AnyRecord } from "../../model/records.ts";
import { rule } from "./support/rule.ts";

/** Measures of which there cannot be less than nothing. A trade or investment may be a balance. */
const COUNTED: ReadonlySet<Measure> = new Set<Measure>(["anniversary", "count", "distance"]);

/** What is counted is not negative, and a record for several instruments has at least two. */
export const amountsArePossible = /* @__PURE__ */ rule("invalid-record", (data, report) => {
  const reportLimit = (record: AnyRecord, pointer: string, minimum: number) => {
    const limit = { minimum, inclusive: true, unit: "value" } as const;
    report(record, pointer, { problem: "out-of-range", ...limit });
  };
  for (const record of data.ofKind("figure", "project", "commitment")) {
    for (const [{ measure, value = 0 }, pointer] of quantitiesOf(record)) {
      if (value < 0 && COUNTED.has(measure)) reportLimit(record, `${pointer}/value`, 0);
    }
  }
  for (const agreement of data.ofKind("agreement")) {
    const { count } = agreement;
    if (count !== undefined && count < 2) reportLimit(agreement, "/count", 2);
  }
});

function* quantitiesOf(record: AnyRecord): Iterable<readonly [Quantity, pointer: string]> {
  if (record.kind === "figure") yield [record, ""];
  if (record.kind === "commitment" && record.quantity) yield [record.quantity, "/quantity"];
  if (record.kind !== "project") return;
  for (const [index, quantity] of record.quantities.entries())
    yield [quantity, `/quantities/${index}`];
}
