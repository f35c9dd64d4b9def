/**
 * 18. The meetings inside an event.
 *
 * Paragraph 7 of the interview names the meeting of the leaders next to the state visit, on the
 * same days; the joint statement reports it as part of the visit. Pages of the Vietnamese news
 * agency report the talks and the exchange of documents during the visit. Around the ASEAN
 * ministers' meeting of 2024, the paraphrase reports one trilateral meeting (paragraph 4) among
 * visits and bilateral meetings (paragraphs 2, 3 and 6 to 17).
 */
import { dataset, findRecords } from "laos-relations";

const inside = (id: string) =>
  findRecords(dataset, { kind: "event" }).filter(({ parent }) => parent === id);
inside("event:to-lam-state-visit-laos").map(({ label }) => label);
/* => [
  "High-level meeting of the LPRP and the Communist Party of Vietnam",
  "Exchange of cooperation documents of Vietnam and Laos in Vientiane",
  "Talks of To Lam and Thongloun Sisoulith in Vientiane",
] */
inside("event:asean-foreign-ministers-meeting-laos").filter(
  ({ eventType }) => eventType === "trilateral-meeting",
).length; // => 1
