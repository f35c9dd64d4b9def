import type { IdOf } from "../model/ids.ts";
import type { Collection, KIND_OF_COLLECTION, Kind } from "../model/kinds.ts";
import type { Redirect } from "../model/Redirect.ts";
import type { RecordByKind } from "../model/records.ts";

/**
 * What a dataset is, and which version of it.
 *
 * @category Datasets
 * @since 0.1.0
 */
export interface DatasetMeta {
  /** The name of the dataset. */
  readonly name: string;
  /** Its version, `YYYY.N`; `-dev` follows while it is not released. */
  readonly version: string;
  /** The version of the record schemas that it was validated with. */
  readonly schemaVersion: string;
  /** The day of its release as `YYYY-MM-DD`; `null` while it is not released. */
  readonly released: string | null;
  /** The party whose relations it is about. */
  readonly focus: IdOf<"party">;
  /** The SPDX identifier of the data's licence. */
  readonly license: string;
  /** SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of the collections and redirects. */
  readonly sha256: string;
}

type KindIn<C extends Collection> = (typeof KIND_OF_COLLECTION)[C];

/**
 * The collections of a dataset by name, each in id order. A collection of a kind that the dataset
 * does not have (`Own` leaves it out) is empty.
 *
 * @category Datasets
 * @since 0.1.0
 */
export type Collections<Own extends Kind = Kind> = {
  readonly [C in keyof typeof KIND_OF_COLLECTION]: readonly RecordByKind[KindIn<C> & Own][];
};

/**
 * A dataset as plain data: what a release file holds and what {@link createDataset} takes. It has
 * the collections of its own kinds, `Own`, and no others.
 *
 * @category Datasets
 * @since 0.1.0
 */
export type DatasetData<Own extends Kind = Kind> = {
  readonly [C in Collection as KindIn<C> extends Own
    ? C
    : never]: readonly RecordByKind[KindIn<C>][];
} & {
  /** What the dataset is. */
  readonly meta: DatasetMeta;
  /** Ids that no longer have a record, in order of `from`. */
  readonly redirects: readonly Redirect[];
};

/**
 * A frozen dataset, the first argument of every query.
 *
 * `Id` holds the ids of its records as literal types, from which queries know the valid ids and
 * party codes. `Own` holds the kinds of its schema version: a release keeps the kinds that it was
 * published with, whatever kinds the package learns later. The collections of later kinds are empty
 * and not enumerable, so that neither `Object.keys` nor JSON shows them.
 *
 * @category Datasets
 * @since 0.1.0
 */
export interface Dataset<Id extends string = string, Own extends Kind = Kind>
  extends Collections<Own> {
  /** What the dataset is. */
  readonly meta: DatasetMeta;
  /** Every id, in code-unit order. */
  readonly ids: readonly Id[];
  /** Ids that no longer have a record, in order of `from`. */
  readonly redirects: readonly Redirect[];
}
