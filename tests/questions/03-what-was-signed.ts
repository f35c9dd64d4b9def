/**
 * 3. What was signed with a partner, by whom, when, and at what level.
 *
 * In paragraph 7 of the paraphrase, the two ministers sign an agreement on information security and
 * communication technology, a consultation plan of the two ministries for 2024 to 2026, and a
 * memorandum on teaching Russian. The vocabulary has the type memorandum of understanding for the
 * last. The text names the bodies that conclude an instrument only for the plan. The day is one of
 * the days of the ASEAN meeting (paragraph 1; the year follows from paragraph 16).
 */
import { dataset, findRecords, formatTime, getRecord } from "laos-relations";

const signed = { kind: "agreement", between: ["LAO", "RUS"], atLeast: "signed" } as const;
findRecords(dataset, signed).map(({ instrumentType, level, signed, signatories }) => {
  const people = signatories.flatMap(({ person }) => (person ? [getRecord(dataset, person)] : []));
  return [instrumentType, level, formatTime(signed), people.map(({ label }) => label)];
});
/* => [
  ["agreement", "unspecified", "between 24 and 27 July 2024", ["Saleumxay Kommasith", "Sergey Lavrov"]],
  ["memorandum-of-understanding", "unspecified", "between 24 and 27 July 2024", ["Saleumxay Kommasith", "Sergey Lavrov"]],
  ["plan", "ministry", "between 24 and 27 July 2024", ["Saleumxay Kommasith", "Sergey Lavrov"]],
] */
