/**
 * 2. The level of a relation on a day, since when, and how certainly.
 *
 * Paragraph 2 of the paraphrase says of 27 July, in the narrator's words, that the relationship is
 * "now" elevated. It prints "Complete Partnership" for Comprehensive Partnership. The year follows
 * from paragraph 16. No source says since when the status has held. So it certainly holds on that
 * day, and only possibly on the day before or later.
 */
import { dataset, formatValidity, statusesOn, typeLabelOf } from "laos-relations";

const level = (day: string) =>
  statusesOn(dataset, day, { between: ["LAO", "USA"] }).map(
    (entry) => `${typeLabelOf(entry.status)}: ${formatValidity(entry)}`,
  );
level("2024-07-27"); // => ["comprehensive partnership: certainly, since 27 July 2024 or earlier, last vouched for on 27 July 2024"]
level("2024-07-26"); // => ["comprehensive partnership: possibly, since 27 July 2024 or earlier, last vouched for on 27 July 2024"]
level("2026-01-27"); // => ["comprehensive partnership: possibly, since 27 July 2024 or earlier, last vouched for on 27 July 2024"]
