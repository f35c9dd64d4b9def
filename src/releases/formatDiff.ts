import type { DatasetDiff } from "./diffDatasets.ts";
import type { FieldChange } from "./fieldChanges.ts";

/**
 * Writes a difference of datasets as text for people, in Markdown, as a changelog has it.
 *
 * @param diff - the difference, from `diffDatasets`
 * @returns the text without a heading of its own: a line on the level, then a section of level three
 *   for each sort of change that there is; no line break at the end
 *
 * @example
 * ```ts
 * import { createDataset, dataset, diffDatasets, formatDiff } from "laos-relations";
 *
 * const { places, meta } = dataset;
 * const [first, ...rest] = places;
 * const next = createDataset({
 *   ...dataset,
 *   meta: { ...meta, version: "2099.1" },
 *   places: first ? [{ ...first, label: "Elsewhere" }, ...rest] : [],
 * });
 * formatDiff(diffDatasets(dataset, next)).split("\n")[0]; // => `From ${meta.version} to 2099.1: **minor**, because records are corrected.`
 * formatDiff(diffDatasets(dataset, dataset)); // => `From ${meta.version} to ${meta.version}: **patch**, because nothing has changed.`
 * ```
 *
 * @category Pin a version
 * @since 0.1.0
 */
export function formatDiff(diff: DatasetDiff): string {
  const { from, to, level, reasons, added, removed, redirected, changed } = diff;
  const why = reasons.map(({ reason }) => reason).join(", ") || "nothing has changed";
  const sections = [
    ["Gone without a redirect", removed.map(({ id, label }) => `- \`${id}\`: ${label}`)],
    [
      "Redirected",
      redirected.map(({ record, redirect: { type, to, reason } }) => {
        const where = to.map((id) => `\`${id}\``).join(", ");
        return `- \`${record.id}\` ${type}${where && ` to ${where}`}: ${reason}`;
      }),
    ],
    ["Corrected", changed.flatMap(({ id, changes }) => [`- \`${id}\``, ...changes.map(lineOf)])],
    ["New", added.map(({ id, label }) => `- \`${id}\`: ${label}`)],
  ] as const;
  return [
    `From ${from} to ${to}: **${level}**, because ${why}.`,
    ...sections.flatMap(([title, lines]) =>
      lines.length > 0 ? [`### ${title}\n\n${lines.join("\n")}`] : [],
    ),
  ].join("\n\n");
}

/** A change of a field as an item below that of its record. */
function lineOf({ pointer, before, after, removed, added }: FieldChange): string {
  if (!removed || !added) return `  - \`${pointer}\`: ${show(before)} → ${show(after)}`;
  const moves = [
    ...removed.map((member) => `without ${show(member)}`),
    ...added.map((member) => `with ${show(member)}`),
  ];
  return `  - \`${pointer}\`: ${moves.join(", ") || "in another order"}`;
}

/** A value as a span of code, fenced by more backticks than it holds; what is absent in words. */
function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  const fence = "`".repeat(
    1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)),
  );
  return `${fence}${text}${fence}`;
}
