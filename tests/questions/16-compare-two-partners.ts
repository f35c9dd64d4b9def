/**
 * 16. Two partners side by side, like beside like.
 *
 * Paragraph 9 of the paraphrase on Japan: diplomatic relations, a strategic partnership, a meeting
 * of the ministers, and two anniversaries ahead, which are one record of what was talked of.
 * Paragraphs 8 and 13 on South Korea: a meeting of counterparts, a visit, diplomatic relations, an
 * anniversary ahead.
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
