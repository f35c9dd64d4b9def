/**
 * 14. The anniversaries in a year: the round anniversaries of statuses.
 *
 * The five documents date none of the three. A Vietnamese and a Lao news page give 1956 for the
 * diplomatic relations of Cambodia and Laos; two pages of the Indian embassy and a newspaper give
 * 1956 for India; the declaration of 6 September 2016 opens the partnership with the United States.
 */
import { anniversaries, dataset } from "laos-relations";

anniversaries(dataset, "2026", { kind: "status", involving: "LAO", every: 10 }).map(
  ({ years, label, reason }) => [years, label, reason],
);
/* => [
  [70, "Diplomatic relations of Cambodia and Laos", "2026 − 1956 = 70; the beginning is stated."],
  [70, "Diplomatic relations of India and Laos", "2026 − 1956 = 70; the beginning is stated."],
  [10, "Comprehensive Partnership of Laos and the United States", "2026 − 2016 = 10; the beginning is inferred."],
] */
