/**
 * 3. What was signed with a partner, by whom, when, and at what level.
 *
 * Paragraph 11 of the paraphrase reports the memorandum on green economy, by Lammy and without a
 * day. The text that the British government published names the two governments. Two news pages
 * give 26 July 2024 and both ministers as signatories, and a third page names them too.
 */
import { dataset, findRecords, getRecord } from "laos-relations";

const signed = { kind: "agreement", between: ["LAO", "GBR"], atLeast: "signed" } as const;
findRecords(dataset, signed).map(({ instrumentType, level, signed, signatories }) => {
  const people = signatories.flatMap(({ person }) => (person ? [getRecord(dataset, person)] : []));
  return [instrumentType, level, signed.edtf, people.map(({ label }) => label)];
});
// => [["memorandum-of-understanding", "government", "2024-07-26", ["David Lammy", "Saleumxay Kommasith"]]]
