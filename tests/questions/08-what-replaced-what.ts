/**
 * 8. What replaced what.
 *
 * Paragraph 15 of the paraphrase says that the new air services agreement with Switzerland, which
 * it also calls a memorandum of understanding, replaces an accord of 1999. It does not say whether
 * the accord was signed in that year, so the year is uncertain. The maintainers inferred from the
 * text that the new agreement was signed, on one of the days of the ASEAN meeting (paragraph 1; the
 * year follows from paragraph 16).
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
