import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { ownCollections } from "../dataset/allRecords.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { requireDataset } from "../dataset/perDataset.ts";
import { utf8Bytes } from "../model/utf8Bytes.ts";
import { canonicalJson } from "./canonicalJson.ts";

/**
 * Computes the hash of the content of a dataset. Datasets with the same records and redirects have
 * the same hash, even if their versions differ.
 *
 * Use {@link assertDataset} to compare a dataset with a hash that you noted. `dataset.meta.sha256` is
 * the hash that the dataset declares. For a release of this package, both are the same.
 *
 * The hash is the SHA-256 of the canonical JSON (RFC 8785) of the collections and redirects, without
 * `meta`. Only the collections of the schema version of the dataset count, so the hash stays the same
 * if a later version of the package adds a kind. The function reads every record.
 *
 * @param dataset - the dataset to hash
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
  const hash = sha256.create();
  const add = (text: string) => hash.update(utf8Bytes(text));
  // Record by record: the text of a large dataset is longer than a string can be.
  for (const [index, name] of [...names].sort().entries()) {
    add(`${index === 0 ? "{" : "],"}${JSON.stringify(name)}:[`);
    for (const [place, element] of dataset[name].entries()) {
      add((place === 0 ? "" : ",") + canonicalJson(element));
    }
  }
  add("]}");
  return bytesToHex(hash.digest());
}
