/**
 * 10. Find by any name: printed, misprinted, abbreviated, mistyped, without diacritics.
 *
 * Paragraph 7 of the paraphrase prints the wrong name of the Eastern Economic Forum. The KPL
 * article prints the abbreviation TIKA in paragraph 5 and Mevlüt Çavuşoğlu in paragraph 4.
 * Paragraph 30 of the interview prints the family name of Thongsavan with a letter missing; the
 * program adds a typing error of its own.
 */
import { dataset, searchRecords } from "laos-relations";

const find = (name: string) =>
  searchRecords(dataset, name, { kind: ["party", "person"] })[0]?.record.id;
find("Jap Financial Discussion board"); // => "party:eastern-economic-forum"
find("tika"); // => "party:tika"
find("cavusoglu"); // => "person:mevlut-cavusoglu"
find("Tongsavan Phovihane"); // => "person:thongsavan-phomvihane"
