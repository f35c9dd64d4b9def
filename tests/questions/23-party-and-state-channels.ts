/**
 * 23. Channels between parties and channels between states.
 *
 * The interview names two agreements between committees of the two political parties (paragraphs 15
 * and 27), and three between the two ministries (paragraphs 15 and 27, and the action programme in
 * paragraph 27). The maintainers read the agreements in paragraph 27 as different from those in
 * paragraph 15; a discrepancy says so. The interview gives no level for the joint statement
 * (paragraph 39). The leaders of the parties met (paragraph 4). The governments have the committee
 * (paragraph 11), and the ministries have the consultation (paragraph 2).
 */
import { dataset, findRecords } from "laos-relations";

const both = { between: ["LAO", "VNM"] } as const;
const levels = findRecords(dataset, { ...both, kind: "agreement" }).map(({ level }) => level);
levels.toSorted(); // => ["ministry", "ministry", "ministry", "party", "party", "unspecified"]
const channel = (type: "party-talks" | "committee-session" | "consultation") =>
  findRecords(dataset, { ...both, kind: "event", type }).map(({ label }) => label);
channel("party-talks"); // => ["High-level meeting of the LPRP and the Communist Party of Vietnam"]
channel("committee-session"); // => ["Intergovernmental Committee of Vietnam and Laos, 48th session"]
channel("consultation"); // => ["12th Vietnam–Laos Ministerial Political Consultation"]
