/**
 * 23. Party-to-party channels against state-to-state ones.
 *
 * The interview names two agreements of two bodies of the parties (paragraphs 15 and 27) and three
 * of the two ministries (15, 27, and the action programme in 27); that the two named in 27 are
 * others than those in 15 is a reading (a discrepancy is recorded). For the joint statement (39) no
 * level is told. The parties' leaders met (4); the governments have the committee (11), the
 * ministries the consultation (2).
 */
import { dataset, findRecords } from "laos-relations";

const both = { between: ["LAO", "VNM"] } as const;
const levels = findRecords(dataset, { ...both, kind: "agreement" }).map(({ level }) => level);
["ministry", "party", "unspecified"].map((level) => levels.filter((one) => one === level).length); // => [3, 2, 1]
const channel = (type: "party-talks" | "committee-session" | "consultation") =>
  findRecords(dataset, { ...both, kind: "event", type }).map(({ label }) => label);
channel("party-talks"); // => ["High-level meeting of the LPRP and the Communist Party of Vietnam"]
channel("committee-session"); // => ["Intergovernmental Committee of Vietnam and Laos, 48th session"]
channel("consultation"); // => ["12th Vietnam–Laos Ministerial Political Consultation"]
