/**
 * 9. Amounts of money by partner, without adding amounts that differ in kind: the amounts given as numbers.
 *
 * Paragraph 16 of the paraphrase gives USD 141.5 million of trade with Canada from 2019 to 2023,
 * and does not say whether this is a sum or a level. Paragraph 14 gives USD 1.2 million for 26
 * projects of India and USD 486,288 for ten more. Neither has a period, so the two are not added.
 * The Hanoi report (paragraph 5) gives USD 10 billion of trade with Vietnam as a goal. The KPL
 * article (paragraph 5) describes trade with Türkiye only in words.
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
