/**
 * A date in words, as {@link TimeWords} get it.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface WrittenDate {
  /** The date: `24 July 2024`, `2017`, `2010s`. With `?` or `~`, the words for these are part of it. */
  readonly text: string;
  /** The unit in which it is written. Many languages have another preposition for days than for years. */
  readonly unit: "day" | "month" | "season" | "year" | "decade";
}

/**
 * The names that a language has for months and eras.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface CalendarWords {
  /** The twelve months in full, from January. */
  readonly months: readonly string[];
  /** The twelve months abbreviated, from January. */
  readonly shortMonths: readonly string[];
  /** The mark of the years before year 1, such as `BC`. */
  readonly before: string;
  /** The mark of the years 1 to 999, such as `AD`. */
  readonly after: string;
  /** Writes the number of a day in its month, from 1. */
  day(day: number): string;
}

/**
 * The words that a language has for dates, with which {@link formatTime} describes a time.
 *
 * The type is complete: an object that lacks a member does not compile. Each function returns words
 * that fit into a sentence, without a full stop.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface TimeWords {
  /** The names of months and eras, for dates that are written day, month, year. Absent: the platform has them (`Intl.DateTimeFormat`). */
  readonly calendar?: CalendarWords;
  /** The words for a time of which nothing is known. */
  readonly undated: string;
  /** A time that is only known by an attestation. */
  attested(time: string): string;
  /** A date with the qualifier `?`. */
  uncertain(date: string): string;
  /** A date with the qualifier `~`. */
  approximate(date: string): string;
  /** An interval with an open end: `2017/..`. */
  since(date: WrittenDate): string;
  /** An interval with an unknown end: `2017/`. */
  from(date: WrittenDate): string;
  /** An interval without a start: `../2017` and `/2017`. */
  until(date: WrittenDate): string;
  /** An interval whose ends are not written alike. */
  interval(start: WrittenDate, end: WrittenDate): string;
  /** One day of a range: `[2017..2019]`. If the ends have a month or year in common, only one of the two has it. */
  between(start: WrittenDate, end: WrittenDate): string;
  /** One day up to a date: `[..2017]`. */
  orEarlier(date: WrittenDate): string;
  /** One day from a date: `[2017..]`. */
  orLater(date: WrittenDate): string;
  /** All days up to a date: `{..2017}`. */
  andEarlier(date: WrittenDate): string;
  /** All days from a date: `{2017..}`. */
  andLater(date: WrittenDate): string;
  /** Two or more dates, of which one is meant. */
  oneOf(dates: readonly string[]): string;
  /** Two or more dates, all of which are meant. */
  allOf(dates: readonly string[]): string;
  /** A season of a year. Without a hemisphere, the source does not say which is meant. */
  season(
    season: "spring" | "summer" | "autumn" | "winter",
    hemisphere: "northern" | "southern" | undefined,
    year: string,
  ): string;
  /** Ten years from a year that ends with 0. */
  decade(year: number): string;
}

/**
 * A language with its words for dates, such as {@link ENGLISH_WORDS}.
 *
 * @category Show to people
 * @since 0.2.0
 */
export interface TimeLanguage {
  /** The language as a BCP 47 tag, such as `en-GB`. */
  readonly locale: string;
  /** The words for dates, for {@link formatTime}. */
  readonly time: TimeWords;
}
