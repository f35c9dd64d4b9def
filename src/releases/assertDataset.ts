import type { Dataset } from "../dataset/Dataset.ts";
import { requireDataset } from "../dataset/perDataset.ts";
import { invalidArgument, LaosRelationsError, reading } from "../errors.ts";
import { hashDataset } from "./hashDataset.ts";

/**
 * The dataset that a program requires.
 *
 * @category Pin a version
 * @since 0.1.0
 */
export interface DatasetPin {
  /** The version of the dataset, such as `"2026.1"`. */
  readonly version: string;
  /** The hash of its content, as {@link hashDataset} returns it. Absent: any content of the version passes. */
  readonly sha256?: string;
}

/**
 * Checks that a dataset is the required dataset, and throws an error if it is not.
 *
 * Use it if a caller passes the dataset to you, or if you use `dataset` of `laos-relations`, which is
 * another release after an upgrade. If you import `laos-relations/datasets/2026.1`, you do not need
 * it: the import is a pin.
 *
 * The versions must be the same text. With `sha256`, the function also hashes the records. It does
 * not rely on `dataset.meta.sha256`, so it detects changed data under the version of a release.
 *
 * @param dataset - the dataset to check
 * @param pin - the required dataset
 * @throws `wrong-dataset` if the version or the content differs; the error says what you can do
 * @throws `invalid-criteria` if the pin has another field, no version, or a malformed or `undefined` hash
 *
 * @example
 * ```ts
 * import { assertDataset, createDataset, dataset } from "laos-relations";
 *
 * const { version, sha256 } = dataset.meta;
 * assertDataset(dataset, { version, sha256 });
 * assertDataset(dataset, { version: "1999.1" }); // throws wrong-dataset
 *
 * const altered = createDataset({ ...dataset, figures: [] });
 * assertDataset(altered, { version });
 * assertDataset(altered, { version, sha256 }); // throws wrong-dataset
 * ```
 *
 * @category Pin a version
 * @since 0.1.0
 */
export function assertDataset(dataset: Dataset, pin: DatasetPin): void {
  const pinned = checkPin(pin);
  const { version } = requireDataset(dataset).meta;
  if (version !== pinned.version) {
    throw new LaosRelationsError("wrong-dataset", {
      value: version,
      expected: `the pinned version ${pinned.version}: import laos-relations/datasets/${pinned.version} if the package has it, or see with diffDatasets what has changed and pin ${version}`,
      place: { field: "version" },
    });
  }
  const sha256 = pinned.sha256 === undefined ? undefined : hashDataset(dataset);
  if (sha256 !== pinned.sha256) {
    throw new LaosRelationsError("wrong-dataset", {
      value: sha256,
      expected: `the pinned hash ${pinned.sha256}: the content of this ${version} is not the pinned content; import laos-relations/datasets/${version}, or see with diffDatasets what differs and pin the hash of your dataset`,
      place: { field: "sha256" },
    });
  }
}

/** Rejects a pin that would check less than intended, because of a misspelt field or a lost value. */
function checkPin(pin: unknown): DatasetPin {
  const notAPin = () =>
    invalidArgument(
      pin,
      "an object with a version and, if you like, a hash: { version, sha256 }",
      "pin",
    );
  return reading(() => {
    if (typeof pin !== "object" || pin === null) throw notAPin();
    const { version, ...rest } = pin as Readonly<Record<string, unknown>>;
    if (typeof version !== "string")
      throw invalidArgument(version, "a version, as text", "version");
    for (const [field, value] of Object.entries(rest)) {
      if (field !== "sha256")
        throw invalidArgument(field, "the fields version and sha256 only", field);
      if (typeof value !== "string" || !/^[0-9a-f]{64}$/.test(value)) {
        throw invalidArgument(value, "64 lower-case hexadecimal digits", field);
      }
    }
    return { version, ...rest };
  }, notAPin);
}
