/**
 * 10. Find by any name: printed, garbled, abbreviated, mistyped, without diacritics.
 *
 * Paragraph 7 of the paraphrase prints the garbled name of the Eastern Economic Forum; paragraph 5
 * of the KPL article the abbreviation TIKA; its paragraph 4 Mevlüt Çavuşoğlu; paragraph 30 of the
 * interview Thongsavan's family name with a letter missing, to which the program adds a typing error
 * of its own.
 */
import { dataset, searchRecords } from "laos-relations";

const find = (name: string) =>
  searchRecords(dataset, name, { kind: ["party", "person"] })[0]?.record.id;
find("Jap Financial Discussion board"); // => "party:eastern-economic-forum"
find("tika"); // => "party:tika"
find("cavusoglu"); // => "person:mevlut-cavusoglu"
find("Tongsavan Phovihane"); // => "person:thongsavan-phomvihane"
