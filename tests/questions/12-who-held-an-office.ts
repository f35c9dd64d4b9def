/**
 * 12. Who held an office on a day.
 *
 * Paragraph 2 of the paraphrase gives Saleumxay Kommasith the office on 27 July (the year follows
 * from 16); paragraphs 2, 6 and 30 of the interview give it to Thongsavan Phomvihane in October and
 * December 2025, so that he held it between, too, is concluded. When the one followed the other no
 * source tells: on the days between them nobody is certain.
 */
import { dataset, officeHoldersOn } from "laos-relations";

const office = { type: "foreign-minister", involving: "LAO", certainty: "yes" } as const;
const minister = (day: string) =>
  officeHoldersOn(dataset, day, office).map(({ person }) => person.label);
minister("2024-07-27"); // => ["Saleumxay Kommasith"]
minister("2025-01-01"); // => []
minister("2025-11-15"); // => ["Thongsavan Phomvihane"]
