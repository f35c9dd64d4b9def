/**
 * 2. The level of a relation on a day, since when, and how certainly.
 *
 * Paragraph 2 of the paraphrase says of 27 July 2024 that the relationship is "now" elevated, and
 * not since when. Points 1 and 2 of the declaration that the White House published date the
 * Comprehensive Partnership to 6 September 2016. The last page that states it is the American
 * message on the Lao National Day, of 1 December 2024. So it certainly holds from the first of
 * these days to the last, and possibly after. Release 2026.1, without the outside pages, vouches
 * for one day.
 */
import { dataset, relationOn } from "laos-relations";
import { dataset as before } from "laos-relations/datasets/2026.1";

const { partnership: now } = relationOn(dataset, ["LAO", "USA"], "2024-07-26");
[now?.status.statusType, now?.answer, now?.since, now?.vouched]; // => ["comprehensive-partnership", "yes", "2016-09-06", "2024-12-01"]
relationOn(dataset, ["LAO", "USA"], "2026-01-27").partnership?.answer; // => "possible"
const { partnership: then } = relationOn(before, ["LAO", "USA"], "2024-07-26");
[then?.answer, then?.since, then?.vouched]; // => ["possible", "[..2024-07-27]", "2024-07-27"]
