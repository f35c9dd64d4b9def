import { csvFormatRows } from "d3-dsv";
import type { Dataset } from "../dataset/Dataset.ts";
import type { AnyRecord } from "../model/records.ts";
import { columnsOf } from "./columns.ts";

/**
 * Writes records as a flat table in CSV (RFC 4180), for R, pandas or a spreadsheet.
 *
 * Use {@link toDataPackage} for a description of its columns, {@link citeDataset} for the
 * reference to cite with it.
 *
 * A row a record, in the order given; the same columns for every kind. Lists are joined by `; `.
 * Dates are written twice: as EDTF in `time`, and as the days between which they lie in `earliest`
 * and `latest`; what is unknown or does not apply is an empty cell, never a zero. The table leaves
 * out what does not fit a cell (agendas, readings, citations of single fields): for that use the
 * records, or the JSON file of the dataset.
 *
 * @param dataset - the dataset that the records are of
 * @param records - the records, as a query returns them
 * @returns the text, in UTF-8 when it is written to a file, lines ending in a line feed, with a header
 *
 * @example
 * ```ts
 * import { dataset, findRecords } from "laos-relations";
 * import { toCsv } from "laos-relations/export";
 *
 * const [header, embassy] = toCsv(dataset, findRecords(dataset, { kind: "mission", between: ["LAO", "TUR"] })).split("\n");
 * header?.split(",").slice(0, 4); // => ["id", "kind", "type", "label"]
 * embassy?.split(",").slice(0, 4);
 * // => ["mission:turkiye-laos-embassy", "mission", "embassy", "Embassy of Türkiye in Vientiane"]
 * ```
 *
 * @category Export
 * @since 0.1.0
 */
export function toCsv(dataset: Dataset, records: readonly AnyRecord[]): string {
  const columns = columnsOf(dataset);
  const rows = records.map((record) => columns.map(({ of }) => of(record) ?? ""));
  return `${csvFormatRows([columns.map(({ name }) => name), ...rows])}\n`;
}
