/**
 * 23. Channels between parties and channels between states.
 *
 * Paragraph 15 of the interview reports two agreements of the state visit, of the ministries and of
 * party committees; pages of the Vietnamese news agency date both to 1 December 2025. The same
 * agency reports two instruments of the governments, signed at the session of 3 December, and the
 * joint statement, which gives no level. The leaders of the parties met (paragraph 4). The
 * governments have the committee (paragraph 11), and the ministries have the consultation
 * (paragraph 2).
 */
import { dataset, findRecords } from "laos-relations";

const both = { between: ["LAO", "VNM"], during: "2025-12", certainty: "yes" } as const;
const levels = findRecords(dataset, { ...both, kind: "agreement" }).map(({ level }) => level);
levels.toSorted(); // => ["government", "government", "ministry", "party", "unspecified"]
const channel = (type: "party-talks" | "committee-session" | "consultation") =>
  findRecords(dataset, { ...both, kind: "event", type }).map(({ label }) => label);
channel("party-talks"); // => ["High-level meeting of the LPRP and the Communist Party of Vietnam"]
channel("committee-session"); // => ["Intergovernmental Committee of Vietnam and Laos, 48th session"]
channel("consultation"); // => ["12th Vietnam–Laos Ministerial Political Consultation"]
