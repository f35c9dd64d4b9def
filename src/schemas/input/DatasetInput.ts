import type { Collections, DatasetMeta } from "../../dataset/Dataset.ts";
import type { Redirect } from "../../model/Redirect.ts";
import type { RecordInput } from "./RecordInput.ts";

/**
 * The description of a dataset as you may write it. {@link defineDataset} completes it to
 * {@link laos-relations!DatasetMeta | DatasetMeta}.
 *
 * @category Validate
 * @since 0.2.0
 */
export interface MetaInput extends Pick<DatasetMeta, "name" | "focus" | "license"> {
  /** Its version, any text. Absent: `"0"`. */
  readonly version?: string | undefined;
  /** The version of the schemas that you wrote the data for. Absent: that of this package. */
  readonly schemaVersion?: string | undefined;
  /** The day of its release as `YYYY-MM-DD`. Absent or `null`: it is not released. */
  readonly released?: string | null | undefined;
  /** The hash of its content. Absent: it is computed. */
  readonly sha256?: string | undefined;
}

/**
 * A dataset as you may write it: `meta`, and the collections that you have records for.
 * {@link defineDataset} completes it to {@link laos-relations!DatasetData | DatasetData}.
 *
 * @category Validate
 * @since 0.2.0
 */
export type DatasetInput = {
  readonly [C in keyof Collections]?:
    | readonly RecordInput<Collections[C][number]["kind"]>[]
    | undefined;
} & {
  /** What the dataset is. */
  readonly meta: MetaInput;
  /** Ids that no longer have a record. Absent: none. */
  readonly redirects?: readonly Redirect[] | undefined;
  /** The ids of a dataset that you pass on. They follow from the records and are not used. */
  readonly ids?: readonly string[] | undefined;
};
