/**
 * 14. The anniversaries in a year: the round anniversaries of statuses.
 *
 * Paragraph 9 of the paraphrase counts 70 years of diplomatic relations with Japan and 10 years of
 * the strategic partnership in 2025. So they began in 1955 and 2015, and 2035 has their 80th and
 * 20th anniversary. Paragraph 13 counts 30 years of relations with South Korea in 2025, which makes
 * 40 in 2035.
 */
import { anniversaries, dataset } from "laos-relations";

anniversaries(dataset, "2035", { kind: "status", involving: "LAO", every: 10 }).map(
  ({ years, label, reason }) => [years, label, reason],
);
/* => [
  [20, "Strategic partnership of Japan and Laos", "2035 − 2015 = 20; the beginning is derived from a count of 10 years (2025)."],
  [40, "Diplomatic relations of Laos and South Korea", "2035 − 1995 = 40; the beginning is derived from a count of 30 years (2025)."],
  [80, "Diplomatic relations of Japan and Laos", "2035 − 1955 = 80; the beginning is derived from a count of 70 years (2025)."],
] */
