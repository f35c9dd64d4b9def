/**
 * 6. What surely holds, or happens, between two parties on a day: events, standings and missions.
 *
 * The interview: the state visit and the leaders' meeting are put on 1 and 2 December (paragraph 7;
 * a discrepancy is recorded, for the dates can be read of the meeting alone), the meeting on the
 * second of them (4), and the 48th session of the committee on 2 and 3 December (11). The year is
 * that of paragraph 15. Standings that are only agreed would be found here as well; `statusesOn`
 * leaves them out.
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
