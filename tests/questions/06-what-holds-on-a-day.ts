/**
 * 6. What certainly holds or happens between two parties on a day: events, statuses and missions.
 *
 * The interview puts the state visit and the meeting of the leaders on 1 and 2 December (paragraph
 * 7), the meeting on 2 December (paragraph 4), and the 48th session of the committee on 2 and 3
 * December (paragraph 11). The year is that of paragraph 15. A discrepancy says that the dates in
 * paragraph 7 may apply to the meeting alone. This query would also return statuses that are only
 * agreed; `statusesOn` excludes them.
 */
import { dataset, findMatches } from "laos-relations";

const day = { on: "2025-12-02", between: ["LAO", "VNM"], certainty: "yes" } as const;
findMatches(dataset, { ...day, kind: ["event", "status", "mission"] }).map(
  ({ record }) => record.label,
);
/* => [
  "High-level meeting of the LPRP and the Communist Party of Vietnam",
  "State visit of To Lam to Laos",
  "Intergovernmental Committee of Vietnam and Laos, 48th session",
] */
