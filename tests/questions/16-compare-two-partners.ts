/**
 * 16. Two partners side by side: what Laos has with the United Kingdom and with New Zealand.
 *
 * The paraphrase lists a meeting with both (paragraph 8), and the memorandum and the visit for the
 * United Kingdom (paragraph 11). The rest comes from outside pages: diplomatic relations with both;
 * three embassies with the United Kingdom and its representation from Bangkok, which question 1
 * lists; and the Lao ambassador in Canberra, who is also accredited to New Zealand.
 */
import { comparePartners, dataset } from "laos-relations";

const { rows } = comparePartners(dataset, ["GBR", "NZL"]);
rows.map(({ type, modality, first, second }) => [type, modality, first.length, second.length]);
/* => [
  ["diplomatic-relations", "in-force", 1, 1],
  ["bilateral-meeting", "done", 1, 1],
  ["visit", "done", 1, 0],
  ["memorandum-of-understanding", "signed", 1, 0],
  ["embassy", "done", 3, 0],
  ["accreditation", "done", 1, 1],
] */
