import type { Dataset } from "../dataset/Dataset.ts";
import { deepFreeze } from "../dataset/deepFreeze.ts";
import { type ChangeLevel, type ChangeReason, changeReasons } from "./changeLevel.ts";
import { type RecordChanges, recordChanges } from "./recordChanges.ts";

/**
 * The differences between two datasets.
 *
 * @category Pin a version
 * @since 0.1.0
 */
export interface DatasetDiff extends RecordChanges {
  /** The version of the earlier dataset. */
  readonly from: string;
  /** The version of the later dataset. */
  readonly to: string;
  /** The level of the change: the highest level of the reasons, or `patch` if there are none. */
  readonly level: ChangeLevel;
  /** The reasons for the level, the highest level first. */
  readonly reasons: readonly ChangeReason[];
}

/**
 * Compares two datasets: lists the records that were added, removed, redirected or corrected, and
 * computes the level of the change.
 *
 * Use it before an upgrade, with two releases in one program. {@link formatDiff} writes the result as
 * Markdown.
 *
 * Records are compared by id. If an id is gone and the later dataset has a redirect from it, the
 * record is in `redirected`, even if the id was withdrawn; otherwise it is in `removed`. A redirect is
 * a minor change: a program that contains the old id no longer compiles, but the redirect says which
 * id to write instead. A list counts as one field; see {@link FieldChange}.
 *
 * No comparison can detect that a corrected value has another meaning. Such a change is major, but
 * only the maintainers can say so.
 *
 * @param from - the earlier dataset
 * @param to - the later dataset
 * @returns the differences, frozen
 *
 * @example
 * ```ts
 * import { createDataset, dataset, diffDatasets } from "laos-relations";
 *
 * diffDatasets(dataset, dataset).level; // => "patch"
 *
 * const [first, ...figures] = dataset.figures;
 * const { removed, level, reasons } = diffDatasets(dataset, createDataset({ ...dataset, figures }));
 * removed.map(({ id }) => id === first?.id); // => [true]
 * level; // => "major"
 * reasons.map(({ reason }) => reason); // => ["ids are gone without a redirect"]
 * ```
 *
 * @category Pin a version
 * @since 0.1.0
 */
export function diffDatasets(from: Dataset, to: Dataset): DatasetDiff {
  const records = recordChanges(from, to);
  const reasons = changeReasons(from, to, records);
  return deepFreeze({
    from: from.meta.version,
    to: to.meta.version,
    ...records,
    level: reasons[0]?.level ?? "patch",
    reasons,
  });
}
