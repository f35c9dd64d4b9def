import type { AmountWords } from "../AmountWords.ts";

const plural = (unit: string): string => {
  if (unit === "person") return "people";
  return `${unit.replace(/([^aeiou])y$/, "$1ie").replace(/(s|x|z|ch|sh)$/, "$1e")}s`;
};

/** The words for amounts in English. @internal */
export const ENGLISH_AMOUNT_WORDS: AmountWords = {
  about: (amount) => `about ${amount}`,
  count: (number, unit, value) => `${number} ${value === 1 ? unit : plural(unit)}`,
  inWords: (words, unit) => `${words} (${/^[A-Z]{3}$/.test(unit) ? unit : plural(unit)})`,
};
