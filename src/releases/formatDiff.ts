import { invalidArgument, reading } from "../errors.ts";
import { elementsOf } from "../model/elementsOf.ts";
import type { DatasetDiff } from "./diffDatasets.ts";
import { escapeMarkdown } from "./escapeMarkdown.ts";
import type { FieldChange } from "./fieldChanges.ts";

/**
 * Writes a difference between datasets as Markdown, as in a changelog.
 *
 * Characters of labels and reasons that Markdown would interpret are escaped.
 *
 * @param diff - the difference, from `diffDatasets`
 * @returns the Markdown: a line with the level and the reasons, then a section with a heading of
 *   level 3 for each type of change that occurs; without a line break at the end
 * @throws `invalid-criteria` if `diff` is not a difference
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
  return reading(
    () => write(diff),
    () => invalidArgument(diff, "a difference, from diffDatasets", "diff"),
  );
}

function write(diff: DatasetDiff): string {
  const { from, to, level, reasons, added, removed, redirected, changed } = diff;
  const why =
    elementsOf(reasons)
      .map(({ reason }) => escapeMarkdown(reason))
      .join(", ") || "nothing has changed";
  const sections = [
    ["Gone without a redirect", elementsOf(removed).map(formatRecord)],
    [
      "Redirected",
      elementsOf(redirected).map(({ record, redirect: { type, to, reason } }) => {
        const targets = elementsOf(to).map(code).join(", ");
        return `- ${code(record.id)} ${escapeMarkdown(type)}${targets && ` to ${targets}`}: ${escapeMarkdown(reason)}`;
      }),
    ],
    [
      "Corrected",
      elementsOf(changed).flatMap(({ id, changes }) => [
        `- ${code(id)}`,
        ...elementsOf(changes).map(format),
      ]),
    ],
    ["New", elementsOf(added).map(formatRecord)],
  ] as const;
  return [
    `From ${escapeMarkdown(from)} to ${escapeMarkdown(to)}: **${escapeMarkdown(level)}**, because ${why}.`,
    ...sections.flatMap(([title, lines]) =>
      lines.length > 0 ? [`### ${title}\n\n${lines.join("\n")}`] : [],
    ),
  ].join("\n\n");
}

const formatRecord = ({ id, label }: { readonly id: string; readonly label: string }) =>
  `- ${code(id)}: ${escapeMarkdown(label)}`;

/** Writes a changed field as a list item below the item of its record. */
function format({ pointer, before, after, removed, added }: FieldChange): string {
  if (!removed || !added) return `  - ${code(pointer)}: ${json(before)} → ${json(after)}`;
  const elements = [
    ...elementsOf(removed).map((element) => `without ${json(element)}`),
    ...elementsOf(added).map((element) => `with ${json(element)}`),
  ];
  return `  - ${code(pointer)}: ${elements.join(", ") || "in another order"}`;
}

/** Writes a value as JSON in a code span. */
function json(value: unknown): string {
  if (value === undefined) return "nothing";
  let parts = 0;
  const bounded = (_: string, part: unknown) => {
    if (++parts > MOST_PARTS) throw new RangeError("The value repeats its parts too often.");
    return part;
  };
  return code(JSON.stringify(value, bounded));
}

/** More parts than a field has. A value that repeats its parts may have a text without an end. */
const MOST_PARTS = 1_000_000;

/** Writes text as a code span. The fence has more backticks than any run of backticks in the text. */
function code(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(1 + runs.reduce((most, { length }) => Math.max(most, length), 0));
  const padding = /^`|`$/.test(text) ? " " : "";
  return [fence, text.replace(/\s+/g, " "), fence].join(padding);
}
