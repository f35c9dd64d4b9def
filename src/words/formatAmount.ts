import { invalidArgument, reading } from "../errors.ts";
import type { Quantity } from "../model/Quantity.ts";
import { invalidWords } from "../time/languageOf.ts";
import { checkLocale } from "../time/locale.ts";
import type { AmountLanguage } from "./AmountWords.ts";
import { ENGLISH_AMOUNT_WORDS } from "./languages/englishAmountWords.ts";

/**
 * Options of {@link formatAmount}.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface FormatAmountOptions {
  /** The words of a language, such as {@link laos-relations/words/fr!FRENCH_WORDS | FRENCH_WORDS}. Default: English. */
  readonly words?: AmountLanguage | undefined;
  /** A locale of the same language as a BCP 47 tag, such as `en-US`. Default: that of the words. */
  readonly locale?: string | undefined;
  /** `full` writes the number in full. `short` rounds it to three digits: `about US$142m`. Default: `full`. */
  readonly style?: "full" | "short" | undefined;
}

/**
 * Writes an amount for people: `US$141,500,000`, `300 computers`, `a few million (USD)`.
 *
 * It writes the amount only. Use {@link labelOf} for its measure, {@link figuresBy} to add amounts.
 *
 * The platform writes numbers, currencies and the units that ECMA-402 allows, such as kilometres and
 * percentages (`Intl.NumberFormat`, from Unicode CLDR). They may differ with its version, above all in
 * the style `short`. If the platform does not have the language, it writes the number as in English.
 * Spaces in numbers are no-break spaces (U+00A0). Other units are nouns of the data in English; the
 * words of a language give their plural, and French and Lao words translate the commonest.
 *
 * - An amount without a number is given in the words of the data, which are not translated.
 * - If the data have both, the words follow the number in parentheses.
 * - An amount that was rounded begins with "about".
 *
 * @param amount - a quantity, a figure, or a sum of {@link figuresBy}
 * @param options - the words of a language, the locale, and the style
 * @returns a few words without a full stop
 * @throws `invalid-criteria` if `amount` has no unit, or neither a number nor words, if an option has
 *   another form, or if `locale` is of another language than the words
 *
 * @example
 * ```ts
 * import { formatAmount } from "laos-relations";
 * import { FRENCH_WORDS } from "laos-relations/words/fr";
 *
 * const trade = { value: 141_500_000, unit: "USD" };
 * formatAmount(trade); // => "US$141,500,000"
 * formatAmount(trade, { locale: "en-US" }); // => "$141,500,000"
 * formatAmount(trade, { words: FRENCH_WORDS }); // => "141\u00a0500\u00a0000\u00a0$US"
 * formatAmount({ value: 300, unit: "computer" }); // => "300 computers"
 * formatAmount({ value: 300, unit: "computer" }, { words: FRENCH_WORDS }); // => "300 ordinateurs"
 * formatAmount({ qualitative: "a few million", unit: "USD" }); // => "a few million (USD)"
 * ```
 *
 * @category Show to people
 * @since 0.2.0
 */
export function formatAmount(
  amount: Pick<Quantity, "value" | "qualitative" | "unit">,
  options: FormatAmountOptions = {},
): string {
  const { value, qualitative, unit } = readAmount(amount);
  const invalid = () =>
    invalidArgument(options, "an object with words, locale or style", "options");
  return reading(() => {
    if (typeof options !== "object" || options === null) throw invalid();
    const { words = ENGLISH, style = "full" } = options;
    if (typeof words?.amounts?.count !== "function") throw invalidWords(words);
    const { locale = words.locale } = options;
    checkLocale(locale, words.locale);
    if (style !== "full" && style !== "short") {
      throw invalidArgument(style, "full or short", "style");
    }
    if (value === undefined) return words.amounts.inWords(`${qualitative}`, unit);
    const isRounded = style === "short" && Number(value.toPrecision(DIGITS)) !== value;
    const text = writeNumber(value, unit, words, locale, style === "short");
    const written = isRounded ? words.amounts.about(text) : text;
    return qualitative === undefined ? written : `${written} (${qualitative})`;
  }, invalid);
}

const ENGLISH: AmountLanguage = { locale: "en-GB", amounts: ENGLISH_AMOUNT_WORDS };

/** The significant digits of a short number. */
const DIGITS = 3;

function readAmount(
  amount: Pick<Quantity, "value" | "qualitative" | "unit">,
): Pick<Quantity, "value" | "qualitative" | "unit"> {
  const invalid = () =>
    invalidArgument(amount, "an amount with a unit, and a number or words", "amount");
  return reading(() => {
    const { value, qualitative, unit } = amount;
    const isNumber = typeof value === "number" && Number.isFinite(value);
    const isText = typeof qualitative === "string";
    if (typeof unit !== "string" || !(isNumber || (value === undefined && isText))) throw invalid();
    return { unit, ...(isNumber && { value }), ...(isText && { qualitative }) };
  }, invalid);
}

function writeNumber(
  value: number,
  unit: string,
  { amounts }: AmountLanguage,
  locale: string,
  isShort: boolean,
): string {
  const short = { notation: "compact", maximumSignificantDigits: DIGITS } as const;
  const write = (options: Intl.NumberFormatOptions) => {
    // Without the language, the platform would write in the language of the machine.
    const known = Intl.NumberFormat.supportedLocalesOf(locale).length > 0 ? locale : "en";
    const format = new Intl.NumberFormat(known, { ...options, ...(isShort && short) });
    // Runtimes differ in the kind of space between thousands.
    return format.format(value).replace(/[\u2009\u202f]/g, "\u00a0");
  };
  if (/^[A-Z]{3}$/.test(unit)) {
    const digits = Number.isInteger(value) && { maximumFractionDigits: 0 };
    return write({ style: "currency", currency: unit, ...digits });
  }
  const platformUnit = unit.replace(/(?<=met|lit)re$/, "er");
  try {
    return write({ style: "unit", unit: platformUnit, unitDisplay: "long" });
  } catch {
    return amounts.count(write({}), unit, value);
  }
}
