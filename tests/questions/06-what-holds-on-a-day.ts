/**
 * 6. What certainly happens or holds between two parties on a day: here the events.
 *
 * The interview puts the state visit and the meeting of the leaders on 1 and 2 December (paragraph
 * 7) and the meeting on 2 December (paragraph 4). The joint statement and the news agency of
 * Vietnam confirm both; pages date the celebration of the National Day to 2 December too. The
 * interview also puts the 48th session of the committee on 2 and 3 December (paragraph 11). Pages
 * give the 3rd, and the dataset follows them, so the session is not in the list.
 */
import { dataset, findMatches } from "laos-relations";

const day = { on: "2025-12-02", between: ["LAO", "VNM"], certainty: "yes" } as const;
findMatches(dataset, { ...day, kind: "event" }).map(({ record }) => record.label);
/* => [
  "High-level meeting of the LPRP and the Communist Party of Vietnam",
  "Celebration of the 50th National Day of Laos",
  "State visit of To Lam to Laos",
] */
