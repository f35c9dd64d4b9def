/**
 * 14. The anniversaries that fall in a year: the round ones of standings.
 *
 * Paragraph 9 of the paraphrase: 70 years of diplomatic relations with Japan, and 10 of the
 * strategic partnership, in 2025; so 2015 + 20 and 1955 + 80 fall in 2035. Paragraph 13: 30 years of
 * relations with South Korea in 2025, 40 in 2035.
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
