/**
 * 19. What the sources call a first.
 *
 * Paragraph 4 of the KPL article reports the first visit by a Turkish foreign minister. The
 * paraphrase reports the first trilateral meeting (paragraph 4) and Lammy's first visit (paragraph
 * 11). It also says that many ministers visited for the first time (paragraph 18); this is recorded
 * as a figure, because the text names none of them. Paragraphs 21 and 22 of the interview name the
 * first foreign ministers, Ho Chi Minh and Souphanouvong.
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
