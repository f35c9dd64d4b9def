/**
 * 9. Amounts of money by partner, never adding unlike things: those given as numbers.
 *
 * Paragraph 16 of the paraphrase: USD 141.5 million of trade with Canada from 2019 to 2023, and no
 * word on whether that is a sum or a level. Paragraph 14, on India: USD 1.2 million for 26 projects
 * and USD 486,288 for ten more, neither with a period, so the two are not added. The Hanoi report
 * (5): trade of USD 10 billion with Vietnam, a goal. Trade with Türkiye is given in words only (KPL,
 * 5).
 */
import { dataset, figuresBy } from "laos-relations";

const given = figuresBy(dataset, "partner").flatMap(({ key, sums, apart }) =>
  [...sums, ...apart].map((one) => ({ key, state: "apart" in one ? one.apart : "added", ...one })),
);
const money = given.filter(({ unit, value }) => unit === "USD" && value !== undefined);
money.map((one) => [one.key, one.value, one.measure, one.state]);
/* => [
  ["CAN", 141_500_000, "trade", "unclear"],
  ["IND", 486_288, "allocation", "undated"],
  ["IND", 1_200_000, "allocation", "undated"],
  ["VNM", 10_000_000_000, "trade", "promised"],
] */
