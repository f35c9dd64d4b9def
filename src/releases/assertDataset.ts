import type { Dataset } from "../dataset/Dataset.ts";
import { LaosRelationsError } from "../errors.ts";
import { hashDataset } from "./hashDataset.ts";

/**
 * The dataset that a program was written for.
 *
 * @category Pin a version
 * @since 0.1.0
 */
export interface DatasetPin {
  /** Its version, such as `"2026.1"`. */
  readonly version: string;
  /** The hash of its content, as {@link hashDataset} gives it. Absent: the content is not looked at. */
  readonly sha256?: string;
}

/**
 * Makes sure that a dataset is the one that a program was written for, and fails loudly where it is
 * not.
 *
 * Use it where the dataset comes from outside, or is `dataset` of the root entry, which is another
 * one after an upgrade. Who imports `laos-relations/datasets/2026.1` has pinned it by that.
 *
 * Versions are compared letter for letter. With `sha256` the hash is computed from the records
 * themselves, so that data which only claims to be a release is found out.
 *
 * @param dataset - the dataset at hand
 * @param pin - the dataset expected
 * @throws `wrong-dataset` where version or content differ; the error says how to go on
 * @throws `invalid-criteria` where the pin is not of its form, an absent version or hash included
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
  checkPin(pin);
  const { version } = dataset.meta;
  if (version !== pin.version) {
    throw new LaosRelationsError("wrong-dataset", {
      value: version,
      expected: `${pin.version}, as pinned: import that release (laos-relations/datasets/${pin.version}, while the package holds it), or read with diffDatasets what has changed and pin ${version}`,
      place: { field: "version" },
    });
  }
  const sha256 = pin.sha256 === undefined ? undefined : hashDataset(dataset);
  if (sha256 !== pin.sha256) {
    throw new LaosRelationsError("wrong-dataset", {
      value: sha256,
      expected: `${pin.sha256}, as pinned: this is not the content of ${version} that was pinned; import laos-relations/datasets/${version} anew, or read with diffDatasets what differs and pin what you have`,
      place: { field: "sha256" },
    });
  }
}

/** A pin that was misspelt, or whose value got lost on the way, must not pass for one that holds. */
function checkPin(pin: unknown): void {
  const fault = (value: unknown, expected: string, field: string) =>
    new LaosRelationsError("invalid-criteria", { value, expected, place: { field } });
  if (typeof pin !== "object" || pin === null) {
    throw fault(pin, "a version, and a hash if you like: { version, sha256 }", "pin");
  }
  const { version, ...rest } = pin as Readonly<Record<string, unknown>>;
  if (typeof version !== "string") throw fault(version, "a version, as text", "version");
  for (const [field, value] of Object.entries(rest)) {
    if (field !== "sha256") throw fault(field, "version and sha256 alone", field);
    if (!/^[0-9a-f]{64}$/.test(String(value))) {
      throw fault(value, "64 lower-case hexadecimal digits", field);
    }
  }
}
