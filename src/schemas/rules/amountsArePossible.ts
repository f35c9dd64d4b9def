import type { Measure, Quantity } from "../../model/Quantity.ts";
import type { AnyRecord } from "../../model/records.ts";
import { rule } from "./support/rule.ts";

/** Measures of which there cannot be less than nothing. A trade or investment may be a balance. */
const COUNTED: ReadonlySet<Measure> = new Set<Measure>([
  "anniversary",
  "count",
  "distance",
  "population",
  "visitors",
  "personnel",
  "casualties",
  "displaced",
  "votes",
  "area",
  "volume",
  "weight",
  "duration",
]);

/** The units in which a whole is 100. */
const PER_CENT = /^(?:%|per[ -]?cent|percentage)$/i;

/**
 * What is counted is not negative, unless it is a change; a part is seldom more than its whole; and
 * a record for several instruments has at least two.
 */
export const amountsArePossible = /* @__PURE__ */ rule("invalid-record", (data, report) => {
  const limit = { problem: "out-of-range", inclusive: true, unit: "value" } as const;
  for (const record of data.ofKind("figure", "project", "commitment")) {
    const mayFall =
      record.kind === "figure" &&
      (record.aggregation === "change" || record.aggregation === "other");
    for (const [{ measure, value = 0, unit }, pointer] of quantitiesOf(record)) {
      if (value < 0 && COUNTED.has(measure) && !mayFall)
        report(record, `${pointer}/value`, { ...limit, minimum: 0 });
      if (value > 100 && measure === "share" && PER_CENT.test(unit))
        report(record, `${pointer}/value`, { ...limit, maximum: 100 }, "warning");
    }
  }
  for (const agreement of data.ofKind("agreement")) {
    const { count } = agreement;
    if (count !== undefined && count < 2) report(agreement, "/count", { ...limit, minimum: 2 });
  }
});

function* quantitiesOf(record: AnyRecord): Iterable<readonly [Quantity, pointer: string]> {
  if (record.kind === "figure") yield [record, ""];
  if (record.kind === "commitment" && record.quantity) yield [record.quantity, "/quantity"];
  if (record.kind !== "project") return;
  for (const [index, quantity] of record.quantities.entries())
    yield [quantity, `/quantities/${index}`];
}
