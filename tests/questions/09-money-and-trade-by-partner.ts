/**
 * 9. Amounts of money by partner, without adding unlike amounts: those given as numbers.
 *
 * Paragraph 16 of the paraphrase gives USD 141.5 million of trade with Canada from 2019 to 2023,
 * and does not say whether this is a sum or a level. Paragraph 14 gives USD 1.2 million for 26
 * projects of India and USD 486,288 as the total of ten more. Neither has a period, so the two are
 * not added. The Hanoi report (paragraph 5) gives USD 10 billion of trade with Vietnam as a goal; a
 * page on the talks in Vientiane, seven weeks before, gives the same goal. Each is a record.
 */
import { dataset, figuresBy } from "laos-relations";

const amounts = figuresBy(dataset, "partner").flatMap(({ key, sums, apart }) =>
  [...sums, ...apart].map((amount) => ({ key, apart: "added", ...amount })),
);
const inDollars = amounts.filter(({ unit, value }) => unit === "USD" && value !== undefined);
inDollars.map(({ key, value, measure, apart }) => [key, value, measure, apart]);
/* => [
  ["CAN", 141_500_000, "trade", "unclear"],
  ["IND", 486_288, "other", "undated"],
  ["IND", 1_200_000, "allocation", "undated"],
  ["VNM", 10_000_000_000, "trade", "promised"],
  ["VNM", 10_000_000_000, "trade", "promised"],
] */
