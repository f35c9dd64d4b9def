/**
 * 4. The evidence for a record, or for one of its fields.
 *
 * The declaration is a page of the White House, and the message on the National Day a page of the
 * State Department. Both are bodies of one government, so they count as one witness. Two Lao news
 * pages and the paraphrase are three more witnesses. The later news page and the paraphrase only
 * say that the partnership held on the day of the meeting, which agrees with the date. Two
 * discrepancies concern the field: the year that the paraphrase does not print, and the beginning
 * that it does not give.
 */
import { corroboration, dataset, evidenceFor } from "laos-relations";

const partnership = "status:laos-united-states-comprehensive-partnership";
const { state, witnesses } = corroboration(dataset, partnership, "/held");
[state, ...witnesses.map(({ grade, sources }) => `${grade}: ${sources.length}`)]; // => ["confirmed", "A: 2", "C: 1", "C: 1", "D: 1"]
const { discrepancies } = evidenceFor(dataset, partnership, "/held");
discrepancies.map(({ discrepancyType }) => discrepancyType); // => ["gap", "precision"]
