/**
 * 2. The level of a relation on a day, since when, and how sure.
 *
 * Paragraph 2 of the paraphrase: on 27 July 2024 the relationship with the United States is "now" a
 * Comprehensive Partnership; nothing tells since when. So it surely holds on that day, and only
 * possibly on the day before.
 */
import { dataset, formatTime, statusesOn } from "laos-relations";

const level = (day: string) =>
  statusesOn(dataset, day, { between: ["LAO", "USA"] }).map(({ status, holds }) =>
    [status.statusType, formatTime(status.held), holds].join(", "),
  );
level("2024-07-27"); // => ["comprehensive-partnership, attested 27 July 2024, yes"]
level("2024-07-26"); // => ["comprehensive-partnership, attested 27 July 2024, possible"]
