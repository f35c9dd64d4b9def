/**
 * 5. Who met whom on a day, certainly or possibly: the meetings that China took part in.
 *
 * Paragraph 4 of the paraphrase dates the trilateral meeting to 25 July. Paragraph 6 reports the
 * meeting of the Lao minister with Wang Yi and gives no day, so it took place on one of the days of
 * the ASEAN meeting (paragraph 1). The year of both follows from paragraph 16.
 */
import { dataset, findMatches } from "laos-relations";

const meetings = { kind: "event", type: ["bilateral-meeting", "trilateral-meeting"] } as const;
const talks = findMatches(dataset, { ...meetings, involving: "CHN", on: "2024-07-25" });
talks.map(({ answer, record }) => [answer, ...record.participants.map(({ person }) => person)]);
/* => [
  ["yes", "person:saleumxay-kommasith", "person:wang-yi", "person:sergey-lavrov"],
  ["possible", "person:saleumxay-kommasith", "person:wang-yi"],
] */
