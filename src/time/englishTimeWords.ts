import type { CalendarWords, TimeWords } from "./TimeWords.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const listed = (dates: readonly string[], conjunction: string) =>
  `${dates.slice(0, -1).join(", ")} ${conjunction} ${dates.at(-1)}`;

/** The names of months and eras in British English. @internal */
export const ENGLISH_CALENDAR: CalendarWords = {
  months: MONTHS,
  shortMonths: /* @__PURE__ */ MONTHS.map((month) => month.slice(0, month === "September" ? 4 : 3)),
  before: "BC",
  after: "AD",
  day: String,
};

/** The words for dates in British English. @internal */
export const ENGLISH_TIME_WORDS: TimeWords = {
  calendar: ENGLISH_CALENDAR,
  undated: "undated",
  attested: (time) => `attested ${time}`,
  uncertain: (date) => `perhaps ${date}`,
  approximate: (date) => `about ${date}`,
  since: ({ text }) => `since ${text}`,
  from: ({ text }) => `from ${text}`,
  until: ({ text }) => `until ${text}`,
  interval: (start, end) => `${start.text} to ${end.text}`,
  between: (start, end) => `between ${start.text} and ${end.text}`,
  orEarlier: ({ text }) => `${text} or earlier`,
  orLater: ({ text }) => `${text} or later`,
  andEarlier: ({ text }) => `${text} and earlier`,
  andLater: ({ text }) => `${text} and later`,
  oneOf: (dates) => listed(dates, "or"),
  allOf: (dates) => listed(dates, "and"),
  season: (season, hemisphere, year) => `${hemisphere ? `${hemisphere} ` : ""}${season} ${year}`,
  decade: (year) => `${year}s`,
};
