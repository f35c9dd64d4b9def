import type { Collections } from "../dataset/Dataset.ts";
import { COLLECTIONS, KINDS } from "../model/kinds.ts";
import type { AnyRecord } from "../model/records.ts";
import { escapeMarkdown } from "../releases/escapeMarkdown.ts";

/**
 * Writes a Markdown table that counts the records of each kind, and the records that cite each
 * source. A record that cites several sources counts once for each source, and once in the total.
 */
export function countsTable(data: Collections): string {
  const rows = KINDS.map((kind) => {
    const records = data[COLLECTIONS[kind]] as readonly AnyRecord[];
    const citing = data.sources.map(
      ({ id }) =>
        records.filter(({ citations }) => citations.some(({ source }) => source === id)).length,
    );
    return { kind, counts: [...citing, records.length] };
  });
  const sums = [...data.sources, "total"].map((_, column) =>
    rows.reduce((sum, { counts }) => sum + (counts[column] as number), 0),
  );
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [
    line(["kind", ...data.sources.map(({ label }) => escapeMarkdown(label)), "all"]),
    line(["---", ...sums.map(() => "---:")]),
    ...rows.map(({ kind, counts }) => line([kind, ...counts])),
    line(["all kinds", ...sums]),
  ].join("\n");
}
