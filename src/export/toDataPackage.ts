import type { Dataset } from "../dataset/Dataset.ts";
import { deepFreeze } from "../dataset/deepFreeze.ts";
import { columnsOf } from "./columns.ts";
import { slugOf } from "./slugOf.ts";

/**
 * The description of a flat table: a Data Package (Frictionless Data, version 1) with one resource.
 *
 * @category Export
 * @since 0.1.0
 */
export interface DataPackage {
  /** The name of the package: small letters, digits and hyphens. */
  readonly name: string;
  /** The name of the dataset. */
  readonly title: string;
  /** The version of the dataset. */
  readonly version: string;
  /** The licence of the data. */
  readonly licenses: readonly [
    {
      /** Its SPDX identifier. */
      readonly name: string;
    },
  ];
  /** The table. */
  readonly resources: readonly [
    {
      /** The name of the table. */
      readonly name: "records";
      /** Where the CSV file lies, relative to the description. */
      readonly path: string;
      /** It is a table. */
      readonly profile: "tabular-data-resource";
      /** The encoding of the file. */
      readonly encoding: "utf-8";
      /** Its columns. */
      readonly schema: {
        /** The columns, in order. */
        readonly fields: readonly {
          /** The name in the header. */
          readonly name: string;
          /** What its cells hold. */
          readonly type: "string" | "date";
          /** What they mean. */
          readonly description: string;
        }[];
        /** What identifies a row. */
        readonly primaryKey: "id";
        /** An empty cell is unknown, or does not apply. */
        readonly missingValues: readonly [""];
      };
    },
  ];
}

/**
 * Describes the table that {@link toCsv} writes, as the `datapackage.json` to lay beside it.
 *
 * @param dataset - the dataset that the table is of
 * @param path - where the table lies, relative to the description
 * @returns the description, frozen; write it with `JSON.stringify`
 *
 * @example
 * ```ts
 * import { dataset } from "laos-relations";
 * import { toDataPackage } from "laos-relations/export";
 *
 * const [table] = toDataPackage(dataset, "records.csv").resources;
 * table.path; // => "records.csv"
 * table.schema.fields[0];
 * // => { name: "id", type: "string", description: "The id of the record." }
 * ```
 *
 * @category Export
 * @since 0.1.0
 */
export function toDataPackage(dataset: Dataset, path: string): DataPackage {
  const { name, version, license } = dataset.meta;
  return deepFreeze({
    name: slugOf(name),
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
          fields: columnsOf(dataset).map(({ name, type, description }) => ({
            name,
            type,
            description,
          })),
          primaryKey: "id",
          missingValues: [""],
        },
      },
    ],
  });
}
