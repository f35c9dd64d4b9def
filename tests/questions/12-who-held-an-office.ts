/**
 * 12. Who held an office on a day.
 *
 * Paragraph 2 of the paraphrase names Saleumxay Kommasith as foreign minister on 27 July 2024, and
 * the interview names Thongsavan Phomvihane in October and December 2025 (paragraphs 2 and 30). The
 * Lao news agency reports that the National Assembly approved the second in place of the first on
 * 18 November 2024. Both terms include that day.
 */
import { dataset, officeHoldersOn } from "laos-relations";

const office = { type: "foreign-minister", involving: "LAO", certainty: "yes" } as const;
const minister = (day: string) =>
  officeHoldersOn(dataset, day, office).map(({ person }) => person.label);
minister("2024-07-27"); // => ["Saleumxay Kommasith"]
minister("2024-11-18"); // => ["Saleumxay Kommasith", "Thongsavan Phomvihane"]
minister("2025-01-01"); // => ["Thongsavan Phomvihane"]
