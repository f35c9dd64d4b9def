/**
 * 12. Who held an office on a day.
 *
 * Paragraph 2 of the paraphrase says that Saleumxay Kommasith held the office on 27 July (the year
 * follows from paragraph 16). Paragraphs 2, 6 and 30 of the interview say that Thongsavan
 * Phomvihane held it in October and in December 2025; the maintainers concluded that he also held
 * it between. No source says when he followed Saleumxay, so on the days between them the answer is
 * `yes` for nobody.
 */
import { dataset, officeHoldersOn } from "laos-relations";

const office = { type: "foreign-minister", involving: "LAO", certainty: "yes" } as const;
const minister = (day: string) =>
  officeHoldersOn(dataset, day, office).map(({ person }) => person.label);
minister("2024-07-27"); // => ["Saleumxay Kommasith"]
minister("2025-01-01"); // => []
minister("2025-11-15"); // => ["Thongsavan Phomvihane"]
