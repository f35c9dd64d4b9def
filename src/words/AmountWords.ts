/**
 * The words that a language has for amounts, with which {@link formatAmount} describes a quantity.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface AmountWords {
  /** An amount that was rounded. */
  about(amount: string): string;
  /**
   * A number of things, such as `300 computers`. `number` is the number as text, `unit` the noun of
   * the data, in English and in the singular. The platform writes money, percentages, lengths and
   * other units that it knows.
   */
  count(number: string, unit: string, value: number): string;
  /** An amount without a number: the words of the data, such as `a few million`, and the unit. */
  inWords(words: string, unit: string): string;
}

/**
 * A language with its words for amounts, such as {@link ENGLISH_WORDS}.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface AmountLanguage {
  /** The language as a BCP 47 tag, such as `en-GB`. */
  readonly locale: string;
  /** The words for amounts, for {@link formatAmount}. */
  readonly amounts: AmountWords;
}
