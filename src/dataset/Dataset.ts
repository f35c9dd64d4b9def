import type { IdOf } from "../model/ids.ts";
import type { Redirect } from "../model/Redirect.ts";
import type { RecordByKind } from "../model/records.ts";

/**
 * What a dataset is, and which one.
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

/**
 * The collections of a dataset by name, each in id order.
 *
 * @category Datasets
 * @since 0.1.0
 */
export interface Collections {
  /** Documents that statements are taken from. */
  readonly sources: readonly RecordByKind["source"][];
  /** Actors: states, organisations and their bodies. */
  readonly parties: readonly RecordByKind["party"][];
  /** People. */
  readonly people: readonly RecordByKind["person"][];
  /** Offices held. */
  readonly tenures: readonly RecordByKind["tenure"][];
  /** Places. */
  readonly places: readonly RecordByKind["place"][];
  /** Relations between parties. */
  readonly relations: readonly RecordByKind["relation"][];
  /** Standings of parties. */
  readonly statuses: readonly RecordByKind["status"][];
  /** Things that happened or are to happen. */
  readonly events: readonly RecordByKind["event"][];
  /** Instruments. */
  readonly agreements: readonly RecordByKind["agreement"][];
  /** Embassies and consulates. */
  readonly missions: readonly RecordByKind["mission"][];
  /** Undertakings. */
  readonly projects: readonly RecordByKind["project"][];
  /** Words given: pledges, targets, proposals. */
  readonly commitments: readonly RecordByKind["commitment"][];
  /** Amounts, counts and tendencies. */
  readonly figures: readonly RecordByKind["figure"][];
  /** Judgements, with whose they are. */
  readonly assessments: readonly RecordByKind["assessment"][];
  /** What is garbled, disputed or left out. */
  readonly discrepancies: readonly RecordByKind["discrepancy"][];
}

/**
 * A dataset as plain data: what a release file holds and what {@link createDataset} takes.
 *
 * @category Datasets
 * @since 0.1.0
 */
export interface DatasetData extends Collections {
  /** What the dataset is. */
  readonly meta: DatasetMeta;
  /** Ids that no longer have a record, in order of `from`. */
  readonly redirects: readonly Redirect[];
}

/**
 * A frozen dataset, the first argument of every query. Its type parameter holds the ids of its
 * records as literal types, from which queries know the valid ids and party codes.
 *
 * @category Datasets
 * @since 0.1.0
 */
export interface Dataset<Id extends string = string> extends DatasetData {
  /** Every id, in code-unit order. */
  readonly ids: readonly Id[];
}
