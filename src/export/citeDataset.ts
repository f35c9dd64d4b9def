import type { Dataset } from "../dataset/Dataset.ts";
import { requireDataset } from "../dataset/perDataset.ts";
import { LaosRelationsError } from "../errors.ts";
import { freezeList } from "../model/freezeList.ts";
import { toSlug } from "./toSlug.ts";

/**
 * The formats of a reference to a dataset.
 *
 * - `text`: a line for a footnote.
 * - `bibtex`: a BibTeX entry of type `misc`.
 * - `csl-json`: an item of CSL-JSON of type `dataset`, as a string.
 *
 * @category Export
 * @since 0.1.0
 */
export const CITATION_FORMATS = /* @__PURE__ */ freezeList(["text", "bibtex", "csl-json"]);

/** A value of {@link CITATION_FORMATS}. @category Export @since 0.1.0 */
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/**
 * Writes a reference to a dataset: its name, version, release day, licence and hash. With it, a reader
 * can get the same data and check that they are the same.
 *
 * Use {@link laos-relations!formatCitations | formatCitations} for the citations of a record.
 *
 * A dataset that is not released has no day; the reference then has neither day nor year.
 *
 * @param dataset - the dataset
 * @param format - the format. Default: `text`
 * @returns the reference
 * @throws `unknown-value` if `format` is not in {@link CITATION_FORMATS}; `invalid-criteria` if
 *   `dataset` is not a dataset
 *
 * @example
 * ```ts
 * import { dataset } from "laos-relations/datasets/2026.1";
 * import { citeDataset } from "laos-relations/export";
 *
 * citeDataset(dataset).startsWith("Foreign relations of Laos, version 2026.1 (2026-11-23). Dataset, CC0-1.0"); // => true
 * citeDataset(dataset, "bibtex").startsWith("@misc{foreign-relations-of-laos-2026.1,"); // => true
 * ```
 *
 * @category Export
 * @since 0.1.0
 */
export function citeDataset(dataset: Dataset, format: CitationFormat = "text"): string {
  const { name, version, released, license, sha256 } = requireDataset(dataset).meta;
  const key = `${toSlug(name)}-${version.replace(/[^\w.-]/g, "-")}`;
  const note = `Dataset, ${license}, SHA-256 ${sha256}`;
  switch (format) {
    case "text":
      return oneLine(`${name}, version ${version}${released ? ` (${released})` : ""}. ${note}.`);
    case "bibtex":
      return [
        `@misc{${key},`,
        `  title = {{${escapeTex(name)}}},`,
        ...(released ? [`  year = {${released.slice(0, 4)}},`, `  date = {${released}},`] : []),
        `  version = {${escapeTex(version)}},`,
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
      format satisfies never;
      throw new LaosRelationsError("unknown-value", {
        value: format,
        expected: `one of ${CITATION_FORMATS.join(", ")}`,
        place: { field: "format" },
      });
  }
}

/** Puts a text on one line, and escapes the characters that have a meaning in TeX. */
const escapeTex = (text: string) =>
  oneLine(text).replace(/[&%$#_{}~^\\]/g, (character) => TEX_NAMES[character] ?? `\\${character}`);

/** Characters that a backslash does not escape. */
const TEX_NAMES: Readonly<Record<string, string>> = {
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "\\": "\\textbackslash{}",
};

const oneLine = (text: string) => text.replace(/\s+/g, " ");
