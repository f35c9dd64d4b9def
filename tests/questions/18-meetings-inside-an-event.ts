/**
 * 18. The meetings inside an event.
 *
 * Paragraph 7 of the interview names the meeting of the leaders next to the state visit, on the
 * same days; the maintainers concluded that it was part of the visit. Around the ASEAN ministers'
 * meeting of 2024, the paraphrase reports one trilateral meeting (paragraph 4) among visits and
 * bilateral meetings (paragraphs 2, 3 and 6 to 17).
 */
import { dataset, findRecords } from "laos-relations";

const inside = (id: string) =>
  findRecords(dataset, { kind: "event" }).filter(({ parent }) => parent === id);
inside("event:to-lam-state-visit-laos").map(({ label }) => label); // => ["High-level meeting of the LPRP and the Communist Party of Vietnam"]
inside("event:asean-foreign-ministers-meeting-laos").filter(
  ({ eventType }) => eventType === "trilateral-meeting",
).length; // => 1
