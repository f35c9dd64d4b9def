/**
 * 1. Everything done between Laos and a partner, in time order, with its evidence.
 *
 * Paragraphs 8 and 11 of the paraphrase report the meeting and the visit of July 2024, and give no
 * day. News pages date the meeting, and Lammy's presence, to the 26th. No page gives the day of his
 * departure, so the visit has no date and is listed last. The five documents do not mention the
 * missions. Two pages of the British ambassador and a news page report that the embassy in Vientiane
 * opened in 2012, that an earlier embassy had closed in 1985, and that its work moved to Bangkok. A
 * page of an association reports that the Lao embassy in London reopened in 2014, and a statement of
 * the British government names its ambassador in 2025.
 */
import { dataset, dossier } from "laos-relations";

const { entries } = dossier(dataset, ["LAO", "GBR"], { atLeast: "done" });
entries.map(({ time, record, grade, witnesses }) => [time?.edtf, record.label, grade, witnesses]);
/* => [
  ["1985/2012", "UK representation in Laos from Bangkok", "A", 2],
  ["2012", "Embassy of the United Kingdom in Vientiane", "A", 2],
  ["2014/..", "Embassy of Laos in London", "A", 2],
  ["2024-07-26", "Meeting of Lao and UK counterparts", "C", 3],
  [undefined, "Embassy of the United Kingdom in Vientiane, until 1985", "A", 2],
  [undefined, "Visit of the UK Foreign Minister to Laos", "A", 5],
] */
