/**
 * 12. Who held an office on a day.
 *
 * Paragraphs 2 and 4 of the paraphrase call Saleumxay Kommasith Foreign Minister on 27 July 2024;
 * paragraphs 2, 6, 15 and 30 of the interview Thongsavan Phomvihane from October to December 2025.
 * When the one followed the other no source tells, so on most days nobody is certain.
 */
import { dataset, officeHoldersOn } from "laos-relations";

const office = { type: "foreign-minister", involving: "LAO", certainty: "yes" } as const;
const minister = (day: string) =>
  officeHoldersOn(dataset, day, office).map(({ person }) => person.label);
minister("2024-07-27"); // => ["Saleumxay Kommasith"]
minister("2025-01-01"); // => []
minister("2025-11-15"); // => ["Thongsavan Phomvihane"]
