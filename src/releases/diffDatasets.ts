import type { Dataset } from "../dataset/Dataset.ts";
import { deepFreeze } from "../dataset/deepFreeze.ts";
import { type ChangeLevel, type ChangeReason, changeReasons } from "./changeLevel.ts";
import { type RecordChanges, recordChanges } from "./recordChanges.ts";

/**
 * What changed between two datasets.
 *
 * @category Pin a version
 * @since 0.1.0
 */
export interface DatasetDiff extends RecordChanges {
  /** The version of the earlier dataset. */
  readonly from: string;
  /** The version of the later dataset. */
  readonly to: string;
  /** How much the change asks of a user: the highest level among the reasons; without any, `patch`. */
  readonly level: ChangeLevel;
  /** Why it is of that level, strongest first. */
  readonly reasons: readonly ChangeReason[];
}

/**
 * Says what changed from one dataset to another: which ids are new, gone or corrected, field by
 * field, and of what level the change is.
 *
 * Use it before an upgrade, with two releases side by side; {@link formatDiff} writes the answer out.
 *
 * Records are compared by id. An id that is gone counts as redirected where the later dataset has a
 * redirect from it, a withdrawal included, and as removed where it has none. A redirected id is a
 * minor change, although a program that writes it out stops compiling: the redirect says what to
 * write instead. A list is compared as one field, see {@link FieldChange}.
 *
 * Whether a corrected value means something else no comparison can tell. Such a change is major all
 * the same, and the maintainers have to say so.
 *
 * @param from - the earlier dataset
 * @param to - the later dataset
 * @returns the difference, frozen
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
