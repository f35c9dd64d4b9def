/**
 * 18. The meetings inside an event.
 *
 * The state visit of paragraph 6 of the interview holds the leaders' meeting; around the ASEAN
 * ministers' meeting of 2024 the paraphrase tells of one trilateral meeting (paragraph 4) and of visits
 * and bilateral meetings (2, 3, 6 to 16).
 */
import { dataset, findRecords } from "laos-relations";

const inside = (id: string) =>
  findRecords(dataset, { kind: "event" }).filter(({ parent }) => parent === id);
inside("event:to-lam-state-visit-laos").map(({ label }) => label); // => ["High-level meeting of the LPRP and the Communist Party of Vietnam"]
inside("event:asean-foreign-ministers-meeting-laos").filter(
  ({ eventType }) => eventType === "trilateral-meeting",
).length; // => 1
