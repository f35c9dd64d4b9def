/**
 * 23. Party-to-party channels against state-to-state ones.
 *
 * Paragraphs 6, 8 and 32 of the interview: of the four cooperation agreements of ministries and
 * committees two are between bodies of the parties; the action programme is one of ministries too. For
 * the joint statement (headline, paragraph 39) no level is told.
 */
import { dataset, findRecords } from "laos-relations";

const levels = findRecords(dataset, { kind: "agreement", between: ["LAO", "VNM"] }).map(
  ({ level }) => level,
);
["ministry", "party", "unspecified"].map((level) => levels.filter((one) => one === level).length); // => [3, 2, 1]
findRecords(dataset, { kind: "event", type: "party-talks" }).map(({ label }) => label); // => ["High-level meeting of the LPRP and the Communist Party of Vietnam"]
