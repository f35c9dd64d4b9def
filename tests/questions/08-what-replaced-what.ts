/**
 * 8. What took the place of what.
 *
 * Paragraph 15 of the paraphrase: the new air services agreement with Switzerland takes the place of an
 * accord of 1999. Whether that is the year of its signature is not said, so the year is uncertain.
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
