/**
 * 9. Money and trade by partner, never adding unlike things.
 *
 * Paragraph 14 of the paraphrase: USD 1.2 million for 26 projects and USD 486,288 for ten more, neither
 * with a period, so the two are not added. Paragraph 16: USD 141.5 million of trade with Canada from
 * 2019 to 2023, and no word on whether that is all of it or a level. The Hanoi report (5): USD 10
 * billion, a goal.
 */
import { dataset, figuresBy } from "laos-relations";

const amounts = figuresBy(dataset, "partner").flatMap(({ sums, apart }) => [...sums, ...apart]);
const money = amounts.filter(({ unit, value }) => unit === "USD" && value !== undefined);
money.map((one) => [one.value, one.measure, "apart" in one ? one.apart : "added"]);
/* => [
  [141_500_000, "trade", "unclear"],
  [486_288, "allocation", "undated"],
  [1_200_000, "allocation", "undated"],
  [10_000_000_000, "trade", "promised"],
] */
