/**
 * 19. What is called a first.
 *
 * Paragraph 4 of the KPL article: the first visit by a Turkish foreign minister. Paragraphs 4 and 11
 * of the paraphrase: the first trilateral meeting, and Lammy's first visit; that for many ministers
 * it was a first visit (18) is a figure, since none is named. Paragraphs 21 and 22 of the interview:
 * the first foreign ministers, Ho Chi Minh and Souphanouvong.
 */
import { dataset, findRecords } from "laos-relations";

findRecords(dataset, { kind: ["event", "tenure"] }).flatMap(({ first }) => first ?? []);
/* => [
  "visit to Laos by a foreign minister of Türkiye",
  "trilateral meeting of Laos, China and Russia",
  "visit of David Lammy to Laos",
  "Foreign Minister of Vietnam",
  "Foreign Minister of Laos",
] */
