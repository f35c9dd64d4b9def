/**
 * 8. What took the place of what.
 *
 * Paragraph 15 of the paraphrase: the new air services agreement with Switzerland, which the text
 * also calls a memorandum of understanding, takes the place of an accord of 1999. Whether that is
 * the year of its signature is not said, so the year is uncertain. The new one was signed, as is
 * read from the text, on a day of the ASEAN meeting (paragraph 1; the year follows from 16).
 */
import { dataset, lineage } from "laos-relations";

lineage(dataset, "agreement:laos-switzerland-air-services").map(({ label, signed, status }) => [
  label,
  signed.edtf,
  status,
]);
/* => [
  ["Laos–Switzerland air accord of 1999", "1999?", "superseded"],
  ["Laos–Switzerland air services agreement", "[2024-07-24..2024-07-27]", "signed"],
] */
