/**
 * Exports of a dataset to other formats: a flat table with its description, and references to cite the
 * dataset.
 *
 * @module laos-relations/export
 */
export {
  CITATION_FORMATS,
  type CitationFormat,
  citeDataset,
} from "./export/citeDataset.ts";
export type { Constraints } from "./export/columns.ts";
export { type CsvOptions, toCsv } from "./export/toCsv.ts";
export { type DataPackage, toDataPackage } from "./export/toDataPackage.ts";
