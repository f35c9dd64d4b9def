import type { Dataset } from "../dataset/Dataset.ts";
import { LaosRelationsError } from "../errors.ts";
import { freezeList } from "../model/freezeList.ts";
import { slugOf } from "./slugOf.ts";

/**
 * The forms in which a dataset can be cited.
 *
 * - `text`: a line for a footnote.
 * - `bibtex`: a BibTeX entry of type `misc`.
 * - `csl-json`: an item of CSL-JSON (type `dataset`), as text.
 *
 * @category Export
 * @since 0.1.0
 */
export const CITATION_FORMATS = /* @__PURE__ */ freezeList(["text", "bibtex", "csl-json"]);

/** One of {@link CITATION_FORMATS}. @category Export @since 0.1.0 */
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/**
 * Writes the reference by which to cite a dataset: its name, version, day of release, licence and
 * hash, so that a reader can get, and check, the very same data.
 *
 * Use {@link laos-relations!formatCitations | formatCitations} for the passages that a record rests
 * on.
 *
 * @param dataset - the dataset
 * @param format - the form. Default: `text`
 * @returns the reference; the year and day are left out while the dataset is not released
 * @throws `unknown-value` for another format
 *
 * @example
 * ```ts
 * import { dataset } from "laos-relations";
 * import { citeDataset } from "laos-relations/export";
 *
 * citeDataset(dataset).startsWith("Foreign relations of Laos, version 2026.1"); // => true
 * citeDataset(dataset, "bibtex").startsWith("@misc{foreign-relations-of-laos-2026.1"); // => true
 * ```
 *
 * @category Export
 * @since 0.1.0
 */
export function citeDataset(dataset: Dataset, format: CitationFormat = "text"): string {
  const { name, version, released, license, sha256 } = dataset.meta;
  const key = `${slugOf(name)}-${version}`;
  const note = `Dataset, ${license}, SHA-256 ${sha256}`;
  switch (format) {
    case "text":
      return `${name}, version ${version}${released ? ` (${released})` : ""}. ${note}.`;
    case "bibtex":
      return [
        `@misc{${key},`,
        `  title = {{${escapeTex(name)}}},`,
        ...(released ? [`  year = {${released.slice(0, 4)}},`, `  date = {${released}},`] : []),
        `  version = {${version}},`,
        `  note = {${escapeTex(note)}},`,
        "}",
      ].join("\n");
    case "csl-json":
      return JSON.stringify({
        id: key,
        type: "dataset",
        title: name,
        version,
        ...(released && { issued: { "date-parts": [released.split("-").map(Number)] } }),
        note,
      });
    default:
      throw new LaosRelationsError("unknown-value", {
        value: format,
        expected: `one of ${CITATION_FORMATS.join(", ")}`,
        place: { field: "format" },
      });
  }
}

/** Text with the signs escaped that TeX gives a meaning. */
const escapeTex = (text: string) => text.replace(/[&%$#_{}]/g, "\\$&");
