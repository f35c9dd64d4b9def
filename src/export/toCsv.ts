import { csvFormatRows } from "d3-dsv";
import type { Dataset } from "../dataset/Dataset.ts";
import { invalidArgument, reading } from "../errors.ts";
import { elementsOf } from "../model/elementsOf.ts";
import type { AnyRecord } from "../model/records.ts";
import { ALL_KINDS } from "../query/allKinds.ts";
import { fieldsOf } from "../query/checks.ts";
import { columnsOf } from "./columns.ts";

/**
 * Options of {@link toCsv}.
 *
 * @category Export
 * @since 0.2.0
 */
export interface CsvOptions {
  /**
   * Whether a spreadsheet opens the file. Then an apostrophe precedes each cell that would be a formula,
   * also a time before year 0 such as `-0044`, and the file begins with a byte order mark, which says
   * that it is UTF-8. Default: `false`, for programs, which would read both as parts of cells.
   */
  readonly forSpreadsheet?: boolean | undefined;
}

/**
 * Writes records as a flat table in CSV (RFC 4180), for R, pandas or a spreadsheet.
 *
 * Use {@link toDataPackage} to describe the columns, {@link citeDataset} for a reference to cite with
 * the table.
 *
 * The table has a row for each record, in the order of the argument, and the same columns for every
 * kind. Lists are joined by `; `. `time` is the time in EDTF; `earliest` and `latest` are the first
 * and last possible day. The table does not have fields that do not fit a cell, such as agendas,
 * readings and the citations of single fields. For them, use the records or the JSON file of the
 * dataset.
 *
 * A value that is unknown or does not apply is an empty cell, never a zero. `earliest` and `latest`
 * are also empty for a day before the year 0000 or after 9999: they are dates of a Table Schema
 * (Frictionless Data), which are written `YYYY-MM-DD`, without a sign or a fifth digit. `time` has
 * such years in EDTF, and {@link laos-relations!boundsOf | boundsOf} computes the days. Some
 * readers, such as Python's `datetime`, do not know the year 0000 either.
 *
 * A program that reads CSV gets the texts as they are. A spreadsheet takes a cell that begins with `=`,
 * `+`, `-` or `@` for a formula, which a label from elsewhere may contain, and some guess another
 * encoding than UTF-8, so that names are garbled. For a spreadsheet, set `forSpreadsheet`.
 *
 * @param dataset - the dataset that has the records
 * @param records - the records, as a query returns them
 * @param options - whether a spreadsheet opens the file. Default: a program reads it
 * @returns the table with a header, lines ending in a line feed; the header alone for no records.
 *   Write it to a file in UTF-8
 * @throws `invalid-criteria` if `dataset` is not a dataset or `records` is not an array of records, or
 *   for a wrong option
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
 * @example For a spreadsheet
 * ```ts
 * import { dataset } from "laos-relations";
 * import { toCsv } from "laos-relations/export";
 *
 * toCsv(dataset, dataset.parties, { forSpreadsheet: true }).startsWith("\ufeffid,kind"); // => true
 * ```
 *
 * @category Export
 * @since 0.1.0
 */
export function toCsv(
  dataset: Dataset,
  records: readonly AnyRecord[],
  options: CsvOptions = {},
): string {
  const columns = columnsOf(dataset);
  const { forSpreadsheet = false, ...others } = fieldsOf(options, "options");
  if (typeof forSpreadsheet !== "boolean" || Object.keys(others).length > 0) {
    throw invalidArgument(options, "forSpreadsheet: true or false", "options");
  }
  const write = forSpreadsheet ? withoutFormula : (cell: string) => cell;
  const invalid = () => invalidArgument(records, "an array of records", "records");
  return reading(() => {
    const elements = Array.isArray(records) ? elementsOf(records) : [undefined];
    if (!elements.every((record) => ALL_KINDS.includes(record.kind))) throw invalid();
    const rows = elements.map((record) => columns.map(({ cellOf }) => write(cellOf(record) ?? "")));
    return `${forSpreadsheet ? BYTE_ORDER_MARK : ""}${csvFormatRows([columns.map(({ name }) => name), ...rows])}\n`;
  }, invalid);
}

/** Says that a file is in UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** A cell that a spreadsheet takes for text: it reads an apostrophe before it as a sign for that. */
const withoutFormula = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
