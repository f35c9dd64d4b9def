/**
 * 8. What replaced what.
 *
 * Paragraph 15 of the paraphrase says that a new air services agreement with Switzerland replaces
 * an accord of 1999. It does not say whether the accord was signed in that year, so the year is
 * uncertain. The Swiss government dates the new signature to 26 July 2024, and says that the new
 * agreement replaces the old one when both sides have notified each other. No page says that this
 * has happened, so the old agreement is recorded as in force.
 */
import { dataset, lineage } from "laos-relations";

lineage(dataset, "agreement:laos-switzerland-air-services").map(({ label, signed, status }) => [
  label,
  signed.edtf,
  status,
]);
/* => [
  ["Laos–Switzerland air services agreement of 1999", "1999?", "in-force"],
  ["Laos–Switzerland air services agreement", "2024-07-26", "signed"],
] */
