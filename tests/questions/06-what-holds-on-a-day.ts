/**
 * 6. What surely holds, or happens, on a day.
 *
 * The interview: the state visit of 1 and 2 December 2025 (paragraph 7), the leaders' meeting on the
 * second of these days (4), and the committee's 48th session on 2 and 3 December (11).
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
