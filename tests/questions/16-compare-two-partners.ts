/**
 * 16. Two partners side by side.
 *
 * For Japan, paragraph 9 of the paraphrase reports diplomatic relations, a strategic partnership, a
 * meeting of the ministers, and two coming anniversaries, which are one record. For South Korea,
 * paragraphs 8 and 13 report a meeting of counterparts, a visit, diplomatic relations, and a coming
 * anniversary.
 */
import { comparePartners, dataset } from "laos-relations";

const { rows } = comparePartners(dataset, ["JPN", "KOR"]);
rows.map(({ type, modality, first, second }) => [type, modality, first.length, second.length]);
/* => [
  ["diplomatic-relations", "in-force", 1, 1],
  ["strategic-partnership", "in-force", 1, 0],
  ["bilateral-meeting", "done", 1, 1],
  ["visit", "done", 0, 1],
  ["commemoration", "discussed", 1, 1],
] */
