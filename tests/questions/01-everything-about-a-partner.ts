/**
 * 1. Everything done between Laos and a partner, in time order, with its evidence.
 *
 * Paragraph 4 of the KPL article reports the resident embassy of 2017 and the visit of 2018.
 * Paragraphs 12 and 8 of the paraphrase report the visit of 2024 and the meeting of counterparts.
 * The paraphrase gives no day for either, so they took place on one of the days of the ASEAN
 * meeting (paragraph 1; the year follows from paragraph 16).
 */
import { dataset, dossier, formatTime } from "laos-relations";

const { entries } = dossier(dataset, ["LAO", "TUR"], { atLeast: "done" });
entries.map(({ time, record, reference }) => `${formatTime(time)}: ${record.label}. ${reference}`);
/* => [
  "2017: Embassy of Türkiye in Vientiane. KPL on Türkiye and Laos (2018 or later), para. 4",
  "2018: Visit of Türkiye's Foreign Minister Mevlüt Çavuşoğlu to Laos. KPL on Türkiye and Laos (2018 or later), para. 4",
  "between 24 and 27 July 2024: Visit of Türkiye's Foreign Minister Hakan Fidan to Laos. Paraphrase on the 57th ASEAN Foreign Ministers' Meeting (27 July 2024 or later), paras. 1, 12, 16",
  "between 24 and 27 July 2024: Meeting of Lao and Turkish counterparts. Paraphrase on the 57th ASEAN Foreign Ministers' Meeting (27 July 2024 or later), paras. 1, 8, 16",
] */
