import type { Dataset } from "../dataset/Dataset.ts";
import { deepFreeze } from "../dataset/deepFreeze.ts";
import { invalidArgument } from "../errors.ts";
import { type Constraints, columnsOf } from "./columns.ts";
import { toSlug } from "./toSlug.ts";

/**
 * The description of a flat table: a Data Package (Frictionless Data, version 1) with one resource.
 *
 * @category Export
 * @since 0.1.0
 */
export interface DataPackage {
  /** The name of the package: lower-case letters, digits and hyphens. */
  readonly name: string;
  /** The name of the dataset. */
  readonly title: string;
  /** The version of the dataset. */
  readonly version: string;
  /** The licence of the data. */
  readonly licenses: readonly [
    {
      /** The SPDX identifier of the licence. */
      readonly name: string;
    },
  ];
  /** The table. */
  readonly resources: readonly [
    {
      /** The name of the table. */
      readonly name: "records";
      /** The path of the CSV file, relative to the description. */
      readonly path: string;
      /** The profile of a table. */
      readonly profile: "tabular-data-resource";
      /** The encoding of the file. */
      readonly encoding: "utf-8";
      /** The schema of the table. */
      readonly schema: {
        /** The columns, in order. */
        readonly fields: readonly {
          /** The name of the column in the header. */
          readonly name: string;
          /** The type of its cells. */
          readonly type: "string" | "date";
          /** The meaning of its cells, and of an empty cell. */
          readonly description: string;
          /** What every cell fulfils. Absent: nothing in particular. */
          readonly constraints?: Constraints;
        }[];
        /** The column that identifies a row. */
        readonly primaryKey: "id";
        /** The cell of a value that is unknown or does not apply. */
        readonly missingValues: readonly [""];
      };
    },
  ];
}

/**
 * Describes the table that {@link toCsv} writes as a Data Package, for a file `datapackage.json`.
 *
 * Use {@link toCsv} for the table itself.
 *
 * The columns `earliest` and `latest` have the type `date` of Table Schema (`YYYY-MM-DD`), and are
 * empty where a year does not fit it; all other columns are strings.
 *
 * @param dataset - the dataset of the table
 * @param path - the path of the table, relative to the description
 * @returns the description, frozen; write it to a file with `JSON.stringify`
 * @throws `invalid-criteria` if `dataset` is not a dataset or `path` is not a relative path with slashes that stays
 *   in its folder
 *
 * @example
 * ```ts
 * import { dataset } from "laos-relations";
 * import { toDataPackage } from "laos-relations/export";
 *
 * const [table] = toDataPackage(dataset, "records.csv").resources;
 * table.path; // => "records.csv"
 * table.schema.fields[3];
 * // => { name: "label", type: "string", description: "A short name.", constraints: { required: true } }
 * ```
 *
 * @category Export
 * @since 0.1.0
 */
export function toDataPackage(dataset: Dataset, path: string): DataPackage {
  const columns = columnsOf(dataset);
  if (typeof path !== "string") throw invalidArgument(path, "a string", "path");
  if (!RELATIVE_PATH.test(path)) {
    const expected = "a relative path with slashes, which does not lead out of its folder";
    throw invalidArgument(path, expected, "path");
  }
  const { name, version, license } = dataset.meta;
  return deepFreeze({
    name: toSlug(name),
    title: name,
    version,
    licenses: [{ name: license }],
    resources: [
      {
        name: "records",
        path,
        profile: "tabular-data-resource",
        encoding: "utf-8",
        schema: {
          fields: columns.map(({ cellOf: _, ...field }) => field),
          primaryKey: "id",
          missingValues: [""],
        },
      },
    ],
  });
}

/** A path that a Data Package may have: neither absolute nor a URL, and no part is `.` or `..`. */
const RELATIVE_PATH = /^(?![./]*\/|[^/]*:)(?:(?!\.\.?(?:\/|$))[^/\\\p{Cc}]+(?:\/|$))+$/u;
