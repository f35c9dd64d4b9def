import type { IdOf } from "../model/ids.ts";
import type { Collection, KIND_OF_COLLECTION, Kind } from "../model/kinds.ts";
import type { Redirect } from "../model/Redirect.ts";
import type { RecordByKind } from "../model/records.ts";

/**
 * The metadata of a dataset.
 *
 * @category Datasets
 * @since 0.1.0
 */
export interface DatasetMeta {
  /** The name of the dataset. */
  readonly name: string;
  /** The version of the dataset, `YYYY.N`. Working records have the next version with `-dev`. */
  readonly version: string;
  /** The version of the schemas that the dataset was validated with. */
  readonly schemaVersion: string;
  /** The day of the release as `YYYY-MM-DD`; `null` if the dataset is not released. */
  readonly released: string | null;
  /** The party whose relations the dataset is about. */
  readonly focus: IdOf<"party">;
  /** The licence of the data, as an SPDX licence expression. */
  readonly license: string;
  /** The SHA-256 of the canonical JSON (RFC 8785) of the collections and redirects, in hexadecimal. */
  readonly sha256: string;
}

type KindIn<C extends Collection> = (typeof KIND_OF_COLLECTION)[C];

/**
 * The collections of a dataset by name, each in id order. `Own` is the kinds that the dataset has; the
 * collections of other kinds are empty.
 *
 * @category Datasets
 * @since 0.1.0
 */
export type Collections<Own extends Kind = Kind> = {
  readonly [C in keyof typeof KIND_OF_COLLECTION]: readonly RecordByKind[KindIn<C> & Own][];
};

/**
 * A dataset as plain data. Release files contain it, and {@link createDataset} takes it. It has only
 * the collections of its own kinds, `Own`.
 *
 * @category Datasets
 * @since 0.1.0
 */
export type DatasetData<Own extends Kind = Kind> = {
  readonly [C in Collection as KindIn<C> extends Own
    ? C
    : never]: readonly RecordByKind[KindIn<C>][];
} & {
  /** The metadata of the dataset. */
  readonly meta: DatasetMeta;
  /** The ids that no longer have a record, in any order. */
  readonly redirects: readonly Redirect[];
};

/**
 * A frozen dataset, the first argument of every query.
 *
 * `Id` is the union of the ids of its records. It lets the compiler check the ids and party codes that
 * a program passes to a query. `Own` is the kinds of its schema version: if a later version of the
 * package adds a kind, a release keeps the kinds that it was published with. The collections of other
 * kinds are empty and not enumerable, so `Object.keys` and JSON do not show them.
 *
 * @category Datasets
 * @since 0.1.0
 */
export interface Dataset<Id extends string = string, Own extends Kind = Kind>
  extends Collections<Own> {
  /** The metadata of the dataset. */
  readonly meta: DatasetMeta;
  /** The ids of all records, in code-unit order. */
  readonly ids: readonly Id[];
  /** The ids that no longer have a record, in order of `from`. */
  readonly redirects: readonly Redirect[];
}
