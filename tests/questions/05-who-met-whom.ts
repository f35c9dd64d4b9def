/**
 * 5. Who met whom on a day, certainly or possibly: the meetings of Laos with two partners.
 *
 * Paragraph 8 of the paraphrase lists the meetings with New Zealand and Cambodia without a day.
 * A report of the Lao news agency dates the first to 26 July 2024, and names both ministers. No
 * page dates the second, so it took place on one of the days of the ASEAN meeting (paragraph 1), as
 * did the meeting of the two ministries of communications (paragraph 17). Nobody is named there.
 */
import { dataset, findMatches } from "laos-relations";

const meetings = { kind: "event", type: "bilateral-meeting", on: "2024-07-26" } as const;
const talks = findMatches(dataset, { ...meetings, involvingAny: ["NZL", "KHM"] });
const found = talks.map(({ answer, record }) => [answer, record.participants] as const);
found.map(([answer, all]) => [answer, ...all.map(({ person, party }) => person ?? party)]);
/* => [
  ["possible", "party:lao-mtc", "party:khm-mptc"],
  ["possible", "party:lao", "party:khm"],
  ["yes", "person:saleumxay-kommasith", "person:winston-peters"],
] */
