/**
 * 18. The meetings inside an event.
 *
 * Paragraph 7 of the interview names the leaders' meeting beside the state visit, on the same days;
 * that it was part of it is concluded. Around the ASEAN ministers' meeting of 2024 the paraphrase
 * tells of one trilateral meeting (paragraph 4) among visits and bilateral meetings (2, 3, 6 to 17).
 */
import { dataset, findRecords } from "laos-relations";

const inside = (id: string) =>
  findRecords(dataset, { kind: "event" }).filter(({ parent }) => parent === id);
inside("event:to-lam-state-visit-laos").map(({ label }) => label); // => ["High-level meeting of the LPRP and the Communist Party of Vietnam"]
inside("event:asean-foreign-ministers-meeting-laos").filter(
  ({ eventType }) => eventType === "trilateral-meeting",
).length; // => 1
