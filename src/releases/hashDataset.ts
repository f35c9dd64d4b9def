import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { ownCollections } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { requireDataset } from "../dataset/perDataset.ts";
import { canonicalJson } from "./canonicalJson.ts";

/**
 * Computes the hash of a dataset from its content: two datasets with the same records and redirects
 * have the same hash, whatever their version is called.
 *
 * Use {@link assertDataset} to hold a dataset to a hash that you noted. `dataset.meta.sha256` is the
 * hash that the dataset says it has; of a release of this package it is this one.
 *
 * The hash is taken over the canonical JSON (RFC 8785) of the collections and redirects, without
 * `meta`. Only the collections of the dataset's own schema version count, so a hash that you noted
 * stays the same when the package learns a new kind. It reads every record.
 *
 * @param dataset - the dataset
 * @returns the SHA-256 in 64 lower-case hexadecimal digits
 *
 * @example
 * ```ts
 * import { createDataset, dataset, hashDataset } from "laos-relations";
 *
 * hashDataset(dataset) === dataset.meta.sha256; // => true
 *
 * const fewer = createDataset({ ...dataset, figures: [] });
 * hashDataset(fewer) === dataset.meta.sha256; // => false
 * ```
 *
 * @category Pin a version
 * @since 0.1.0
 */
export function hashDataset(dataset: Dataset): string {
  const names = [...ownCollections(requireDataset(dataset)), "redirects"] as const;
  const content = Object.fromEntries(names.map((name) => [name, dataset[name]]));
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content))));
}
