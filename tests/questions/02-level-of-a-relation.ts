/**
 * 2. The level of a relation on a day, since when, and how sure.
 *
 * Paragraph 2 of the paraphrase tells of 27 July, in its narrator's words, a relationship "now"
 * elevated; it prints "Complete Partnership", which stands for Comprehensive Partnership. The year
 * follows from paragraph 16. Since when nothing tells: so it surely holds on that day, and only
 * possibly on the day before.
 */
import { dataset, formatTime, statusesOn } from "laos-relations";

const level = (day: string) =>
  statusesOn(dataset, day, { between: ["LAO", "USA"] }).map(({ status, answer }) =>
    [status.statusType, formatTime(status.held), answer].join(", "),
  );
level("2024-07-27"); // => ["comprehensive-partnership, attested 27 July 2024, yes"]
level("2024-07-26"); // => ["comprehensive-partnership, attested 27 July 2024, possible"]
