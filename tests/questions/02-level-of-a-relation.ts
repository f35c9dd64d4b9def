/**
 * 2. The level of a relation on a day, since when, and how certainly.
 *
 * Paragraph 2 of the paraphrase says of 27 July, in the narrator's words, that the relationship is
 * "now" elevated. It prints "Complete Partnership" for Comprehensive Partnership. The year follows
 * from paragraph 16. No source says since when the status has held. So it certainly holds on that
 * day, and only possibly on the day before.
 */
import { dataset, formatTime, statusesOn } from "laos-relations";

const level = (day: string) =>
  statusesOn(dataset, day, { between: ["LAO", "USA"] }).map(({ status, answer }) =>
    [status.statusType, formatTime(status.held), answer].join(", "),
  );
level("2024-07-27"); // => ["comprehensive-partnership, attested 27 July 2024, yes"]
level("2024-07-26"); // => ["comprehensive-partnership, attested 27 July 2024, possible"]
