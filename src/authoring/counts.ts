import type { Collections } from "../dataset/Dataset.ts";
import { COLLECTIONS, KINDS } from "../model/kinds.ts";
import type { AnyRecord } from "../model/records.ts";
import { escapeMarkdown } from "../releases/escapeMarkdown.ts";

/**
 * Writes a Markdown table that counts the records of each kind, the records that cite each source
 * whose text the maintainers have, and the records that cite any of the other sources. A record that
 * cites several sources counts once in each of their columns, and once in the total.
 */
export function countsTable(data: Collections): string {
  const texts = data.sources.filter(({ sha256 }) => sha256 !== undefined);
  const others = data.sources.filter(({ sha256 }) => sha256 === undefined);
  const columns = [
    ...texts.map(({ id, label }) => ({ title: escapeMarkdown(label), ids: new Set<string>([id]) })),
    ...(others.length > 0
      ? [{ title: "other sources", ids: new Set<string>(others.map(({ id }) => id)) }]
      : []),
  ];
  const rows = KINDS.map((kind) => {
    const records = data[COLLECTIONS[kind]] as readonly AnyRecord[];
    const citing = columns.map(
      ({ ids }) =>
        records.filter(({ citations }) => citations.some(({ source }) => ids.has(source))).length,
    );
    return { kind, counts: [...citing, records.length] };
  });
  const sums = [...columns, "total"].map((_, column) =>
    rows.reduce((sum, { counts }) => sum + (counts[column] as number), 0),
  );
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [
    line(["kind", ...columns.map(({ title }) => title), "all"]),
    line(["---", ...sums.map(() => "---:")]),
    ...rows.map(({ kind, counts }) => line([kind, ...counts])),
    line(["all kinds", ...sums]),
  ].join("\n");
}
