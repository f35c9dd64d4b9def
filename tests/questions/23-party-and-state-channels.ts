/**
 * 23. Party-to-party channels against state-to-state ones.
 *
 * Paragraphs 15 and 27 of the interview each name an agreement of the two ministries and one of two
 * bodies of the parties; 27 also names an action programme of the ministries. For the joint statement
 * (headline, paragraph 39) no level is told. The parties' leaders met on 2 December (paragraph 4).
 */
import { dataset, findRecords } from "laos-relations";

const levels = findRecords(dataset, { kind: "agreement", between: ["LAO", "VNM"] }).map(
  ({ level }) => level,
);
["ministry", "party", "unspecified"].map((level) => levels.filter((one) => one === level).length); // => [3, 2, 1]
findRecords(dataset, { kind: "event", type: "party-talks" }).map(({ label }) => label); // => ["High-level meeting of the LPRP and the Communist Party of Vietnam"]
