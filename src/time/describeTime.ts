import { checkedTime } from "./checkedTime.ts";
import { calendarWriter, type DateUnit, type DateWriter, writeEnds } from "./dateWriters.ts";
import { type Days, hullOf } from "./days.ts";
import { yearOf } from "./dayText.ts";
import { ENGLISH_CALENDAR, ENGLISH_TIME_WORDS } from "./englishTimeWords.ts";
import { type DateParts, daysOf, isUnbounded, readEdtf, type Span } from "./readEdtf.ts";
import type { TimeInput } from "./Time.ts";
import type { TimeWords, WrittenDate } from "./TimeWords.ts";

/** Words and a writer of dates that fit together. @internal */
export interface Language {
  readonly words: TimeWords;
  readonly write: DateWriter;
}

const ENGLISH: Language = {
  words: ENGLISH_TIME_WORDS,
  write: /* @__PURE__ */ calendarWriter(ENGLISH_CALENDAR, "long"),
};

/** Writes a time in words, by default in English. {@link formatTime} documents the rules. @internal */
export function describeTime(time: TimeInput, language: Language = ENGLISH): string {
  const { words } = language;
  if (typeof time === "string") return describe(time, language) ?? words.undated;
  const { edtf, attested: attestation } = checkedTime(time);
  const text = edtf === undefined ? undefined : describe(edtf, language);
  const attested = attestation === undefined ? undefined : describe(attestation, language);
  return text ?? (attested === undefined ? words.undated : words.attested(attested));
}

/** Undefined if the time is unbounded. */
function describe(edtf: string, language: Language): string | undefined {
  const { words } = language;
  const { type, spans } = readEdtf(edtf);
  const described = spans.map((span) => describeSpan(span, type, language));
  if (described.length === 1) return described[0];
  return (type === "all-of" ? words.allOf : words.oneOf)(described as string[]);
}

function describeSpan(span: Span, type: string, language: Language): string | undefined {
  const { words } = language;
  const { start, end } = span;
  const [isOpenStart, isOpenEnd] = [isUnbounded(start), isUnbounded(end)];
  if (isOpenStart && isOpenEnd) return undefined;
  if (isOpenStart) {
    const date = describeDate(end, language);
    if (type === "interval") return words.until(date);
    return (type === "one-of" ? words.orEarlier : words.andEarlier)(date);
  }
  const first = describeDate(start, language);
  if (isOpenEnd) {
    if (type === "interval") return (end.text ? words.since : words.from)(first);
    return (type === "one-of" ? words.orLater : words.andLater)(first);
  }
  const last = describeDate(end, language);
  if (first.text === last.text) return first.text;
  const ends = endsOf(span, first, last, language);
  if (type === "one-of") {
    const { unit } = first;
    return ends
      ? words.between({ text: ends[0], unit }, { text: ends[1] ?? "", unit })
      : words.between(first, last);
  }
  return ends ? withDash(ends) : words.interval(first, last);
}

/**
 * Writes the first or the last day of something as a date, whose words can follow "since" or "until".
 * A set is written as a range: "since 1–2 December 2025".
 *
 * @internal
 */
export function describeEnd(edtf: string, language: Language): WrittenDate {
  const { words } = language;
  const [span] = readEdtf(edtf).spans;
  const { start, end } = span;
  const date = describeDate(isUnbounded(start) ? end : start, language);
  if (start === end) return date;
  if (isUnbounded(start)) return { ...date, text: words.orEarlier(date) };
  if (isUnbounded(end)) return { ...date, text: words.orLater(date) };
  const last = describeDate(end, language);
  const ends = endsOf(span, date, last, language);
  return { ...date, text: ends ? withDash(ends) : `${date.text} – ${last.text}` };
}

/** The ends of a span, without what they have in common; undefined if they are not written alike. */
const endsOf = (
  { start, end }: Span,
  first: WrittenDate,
  last: WrittenDate,
  { write }: Language,
): readonly [first: string, last?: string] | undefined =>
  isPlain(start) && isPlain(end) && first.unit === last.unit
    ? writeEnds(write, hullOf([start.windows[0], end.windows[0]]), first.unit as DateUnit)
    : undefined;

/** Whether a date is a year, a month or a day, without qualifiers and unspecified digits. */
const isPlain = ({ text }: DateParts) => /^(Y?-?\d+|-?\d{4}-(0\d|1[012])(-\d\d)?)$/.test(text);

const withDash = ([first, last]: readonly [string, string?]) =>
  last === undefined ? first : first + (first.includes(" ") ? " – " : "–") + last;

/** More ranges of days would not be read as words. */
const MAX_RANGES = 3;

/** Writes some ranges of days; undefined if there are too many. */
function describeRanges(
  ranges: readonly Days[],
  unit: DateUnit,
  { words, write }: Language,
  hasYear = true,
): string | undefined {
  if (ranges.length > MAX_RANGES) return undefined;
  const texts = ranges.map((range) => withDash(writeEnds(write, range, unit, hasYear)));
  return texts.length > 1 ? words.oneOf(texts) : texts[0];
}

function describeDate({ text: marked }: DateParts, language: Language): WrittenDate {
  const { words } = language;
  const edtf = marked.replace(/[?~%]/g, "");
  const date = describeUnqualified(edtf, language) ?? { text: edtf, unit: "year" };
  let { text } = date;
  if (/[~%]/.test(marked)) text = words.approximate(text);
  if (/[?%]/.test(marked)) text = words.uncertain(text);
  return { text, unit: date.unit };
}

/** Undefined if words would not be clearer than EDTF. */
function describeUnqualified(edtf: string, language: Language): WrittenDate | undefined {
  const [, year = "", month, day] = /^(Y?-?[^-]+)(?:-(..))?(?:-(..))?$/.exec(edtf) ?? [];
  const unit = day && day !== "XX" ? "day" : month && month !== "XX" ? "month" : "year";
  if (unit === "year") return describeYear(year, language);
  const season = Number(month) - 21;
  if (season >= 0 && season < 12) {
    const written = describeYear(year, language);
    const { words } = language;
    const text = words.season(
      SEASONS[season % 4] as "spring",
      HEMISPHERES[season >> 2],
      written.text,
    );
    return { text, unit: "season" };
  }
  // If the year is not known, the month and the day are those of any year.
  const hasYear = !year.includes("X");
  const ranges = daysOf(readEdtf(hasYear ? edtf : `2000${edtf.slice(year.length)}`));
  const text = describeRanges(ranges, unit, language, hasYear);
  if (text === undefined) return undefined;
  return { text: hasYear ? text : `${text}, ${describeYear(year, language).text}`, unit };
}

const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
const HEMISPHERES = [undefined, "northern", "southern"] as const;

function describeYear(year: string, language: Language): WrittenDate {
  const { words } = language;
  const ranges = daysOf(readEdtf(year));
  const first = yearOf(hullOf(ranges).from);
  if (/\d{3}X$/.test(year) && first > 9) return { text: words.decade(first), unit: "decade" };
  const [estimate = "", digits] = year.split("S");
  const range = describeRanges(ranges, "year", language) ?? year;
  const text = digits
    ? `${words.approximate(describeYear(estimate, language).text)} (${range})`
    : range;
  return { text, unit: "year" };
}
