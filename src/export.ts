/**
 * Exports of a dataset: a flat table with its description, references to cite the dataset, and a part
 * of it as data.
 *
 * @module laos-relations/export
 */
export {
  CITATION_FORMATS,
  type CitationFormat,
  citeDataset,
} from "./export/citeDataset.ts";
export type { Constraints } from "./export/columns.ts";
export { subsetOf } from "./export/subsetOf.ts";
export { type CsvOptions, toCsv } from "./export/toCsv.ts";
export { type DataPackage, toDataPackage } from "./export/toDataPackage.ts";
