/**
 * The dataset in other people's forms: a flat table, and references to cite it by.
 *
 * @module laos-relations/export
 */
export {
  CITATION_FORMATS,
  type CitationFormat,
  citeDataset,
} from "./export/citeDataset.ts";
export { toCsv } from "./export/toCsv.ts";
export { type DataPackage, toDataPackage } from "./export/toDataPackage.ts";
