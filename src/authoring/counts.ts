import type { Collections } from "../dataset/Dataset.ts";
import { COLLECTIONS, KINDS } from "../model/kinds.ts";
import type { AnyRecord } from "../model/records.ts";

/**
 * The records of a dataset by kind and by the source that they cite, as a Markdown table. A record
 * that cites several sources counts for each, and once in the total.
 */
export function countsTable(data: Collections): string {
  const sources = data.sources.map(({ id, label }) => ({ id, label }));
  const rows = KINDS.map((kind) => {
    const records = data[COLLECTIONS[kind]] as readonly AnyRecord[];
    const citing = sources.map(
      ({ id }) =>
        records.filter(({ citations }) => citations.some(({ source }) => source === id)).length,
    );
    return [kind, ...citing, records.length] as const;
  });
  const sums = [...sources, undefined].map((_, at) =>
    rows.reduce((sum, row) => sum + (row[at + 1] as number), 0),
  );
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [
    line(["kind", ...sources.map(({ label }) => label), "all"]),
    line(["---", ...sums.map(() => "---:")]),
    ...rows.map(line),
    line(["all kinds", ...sums]),
  ].join("\n");
}
