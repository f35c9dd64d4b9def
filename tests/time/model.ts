/**
 * What times, attestations and questions mean, by listing every reading of them. Written from the
 * definitions in docs/time.md and from nothing in src/time: there are no bounds here, only days.
 *
 * The calendar is twelve days long. Four of them are named in dates, as are the two months; wherever
 * other days lie between, before or after, two stand for all of them, so that a thing may begin or
 * end on any side of a day that is asked about.
 */
export const DAYS = [
  "2023-12-30", // ever before
  "2023-12-31",
  "2024-01-01", // earlier in January
  "2024-01-15",
  "2024-01-30",
  "2024-01-31",
  "2024-02-01",
  "2024-02-02",
  "2024-02-15", // later in February
  "2024-02-29",
  "2024-03-01", // ever after
  "2024-03-02",
] as const;

const LAST = DAYS.length - 1;

/** Some of the days, as bits. */
type DaySet = number;

const NONE: DaySet = 0;
const span = (from: number, to: number): DaySet => (2 << to) - (1 << from);
const single = (day: number): DaySet => 1 << day;
const touches = (a: DaySet, b: DaySet) => (a & b) !== 0;
const contains = (all: DaySet, some: DaySet) => (all & some) === some;
const upTo = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

/** A date of the calendar, with its first and its last day. */
interface SmallDate {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** Two dates of the same unit have a range of such units between them. */
  readonly unit?: "day" | "month";
}

export const DATES: readonly SmallDate[] = [
  ...[4, 5, 6, 7].map((day) => ({
    text: DAYS[day] as string,
    first: day,
    last: day,
    unit: "day" as const,
  })),
  { text: "2024-01", first: 2, last: 5, unit: "month" },
  { text: "2024-02", first: 6, last: 9, unit: "month" },
  { text: "2024-01-3X", first: 4, last: 5 },
];

type End = SmallDate | ".." | "";

/** Everything that can be written in the calendar, as far as it differs in kind. */
export type Written =
  | { readonly type: "date"; readonly date: SmallDate; readonly mark: string }
  | { readonly type: "interval"; readonly start: End; readonly end: End; readonly mark: string }
  | {
      readonly type: "one-of" | "all-of";
      readonly members: readonly Member[];
      readonly mark: string;
    };

interface Member {
  readonly start: SmallDate | "";
  readonly end: SmallDate | "";
}

const textOf = (end: End, mark = "") => (typeof end === "string" ? end : `${end.text}${mark}`);

/** The text of what is written, its mark after the first date. */
export function edtfOf(written: Written): string {
  const { mark } = written;
  switch (written.type) {
    case "date":
      return textOf(written.date, mark);
    case "interval": {
      const { start, end } = written;
      const onStart = typeof start === "object";
      return `${textOf(start, onStart ? mark : "")}/${textOf(end, onStart ? "" : mark)}`;
    }
    default: {
      const members = written.members.map(({ start, end }, at) => {
        const own = at === 0 ? mark : "";
        if (start === end) return textOf(start, own);
        return start ? `${textOf(start, own)}..${textOf(end)}` : `..${textOf(end, own)}`;
      });
      return written.type === "one-of" ? `[${members.join(",")}]` : `{${members.join(",")}}`;
    }
  }
}

const DAY_OR_MONTH = DATES.filter(({ unit }) => unit);
const ENDS: readonly End[] = [...DATES, "..", ""];
const isReversed = (start: End, end: End) =>
  typeof start === "object" && typeof end === "object" && end.last < start.first;

const INTERVALS: readonly Written[] = ENDS.flatMap((start) =>
  ENDS.flatMap((end): Written[] =>
    isReversed(start, end) || (start === "" && end === "")
      ? []
      : [{ type: "interval", start, end, mark: "" }],
  ),
);

const RANGES: readonly Member[] = [...DAY_OR_MONTH, "" as const].flatMap((start) =>
  [...DAY_OR_MONTH, "" as const].flatMap((end) =>
    isReversed(start, end) || (start === "" && end === "") ? [] : [{ start, end }],
  ),
);

const only = (date: SmallDate): Member => ({ start: date, end: date });

const MEMBERS: readonly (readonly Member[])[] = [
  ...RANGES.map((range) => [range]),
  [only(DATES[6] as SmallDate)],
  ...DAY_OR_MONTH.flatMap((a, at) => DAY_OR_MONTH.slice(at + 1).map((b) => [only(a), only(b)])),
  ...RANGES.filter(({ start }) => start === "").map((range) => [
    range,
    only(DATES[3] as SmallDate),
  ]),
  ...RANGES.filter(({ end }) => end === "").map((range) => [only(DATES[0] as SmallDate), range]),
];

const SETS: readonly Written[] = (["one-of", "all-of"] as const).flatMap((type) =>
  MEMBERS.map((members): Written => ({ type, members, mark: "" })),
);

const PLAIN: readonly Written[] = [
  ...DATES.map((date): Written => ({ type: "date", date, mark: "" })),
  ...INTERVALS,
  ...SETS,
];

/** All of them, and each with one date marked. */
export const WRITTEN: readonly Written[] = [
  ...PLAIN,
  ...PLAIN.filter((written) => /\d/.test(edtfOf(written))).map((written, at) => ({
    ...written,
    mark: "?~%"[at % 3] as string,
  })),
];

const firstOf = (end: End) => (typeof end === "object" ? end.first : 0);
const lastOf = (end: End) => (typeof end === "object" ? end.last : LAST);
const memberDays = ({ start, end }: Member) => upTo(firstOf(start), lastOf(end));

/** Of which stretches a member of `{…}` has a day each: of open ranges only the date is sure. */
function unitsOf({ start, end }: Member): readonly DaySet[] {
  const dates = [start, end].filter((date) => date !== "");
  const [unit] = dates.map((date) => date.unit);
  if (dates.length < 2 || !unit || dates.some((date) => date.unit !== unit)) {
    const all = span(firstOf(start), lastOf(end));
    return dates.map(({ first, last }) => span(first, last) & all);
  }
  return unit === "day"
    ? memberDays({ start, end }).map(single)
    : DATES.filter(
        (date) => date.unit === "month" && date.first >= firstOf(start) && date.last <= lastOf(end),
      ).map(({ first, last }) => span(first, last));
}

const choose = (units: readonly DaySet[]): readonly DaySet[] =>
  units.reduce<readonly DaySet[]>(
    (chosen, unit) =>
      chosen.flatMap((days) =>
        upTo(0, LAST)
          .filter((day) => touches(unit, single(day)))
          .map((day) => days | single(day)),
      ),
    [NONE],
  );

/** The days on which a thing was there, in every way in which its date can be read. */
function courses(written: Written | undefined): readonly DaySet[] {
  if (!written)
    return upTo(0, LAST).flatMap((from) => upTo(from, LAST).map((to) => span(from, to)));
  switch (written.type) {
    case "date": {
      const { first, last } = written.date;
      return upTo(first, last).flatMap((from) => upTo(from, last).map((to) => span(from, to)));
    }
    case "interval": {
      const { start, end } = written;
      return upTo(firstOf(start), lastOf(start)).flatMap((from) =>
        upTo(firstOf(end), lastOf(end))
          .filter((to) => to >= from)
          .map((to) => span(from, to)),
      );
    }
    case "one-of":
      return written.members.flatMap(memberDays).map(single);
    default: {
      // Any days with one in each member. More days touch more and lie within less, so that the
      // smallest of these sets and the largest stand for those between.
      const largest = written.members
        .flatMap(memberDays)
        .map(single)
        .reduce((a, b) => a | b);
      return [...choose(written.members.flatMap(unitsOf)), largest];
    }
  }
}

/** The days that are vouched for, in every way in which an attestation can be read. */
function vouched(written: Written): readonly DaySet[] {
  if (written.type === "all-of") return choose(written.members.flatMap(unitsOf));
  return whole(written, "unknown");
}

/** A period in all its readings: a date is all of its days, a set one day. */
function whole(
  written: Exclude<Written, { readonly type: "all-of" }> | Written,
  open: "unlimited" | "unknown",
): readonly DaySet[] {
  switch (written.type) {
    case "date":
      return [span(written.date.first, written.date.last)];
    case "interval": {
      const { start, end } = written;
      const unlimited = open === "unlimited";
      const starts =
        typeof start === "object" ? [start.first] : start && unlimited ? [0] : upTo(0, LAST);
      const ends = typeof end === "object" ? [end.last] : end && unlimited ? [LAST] : upTo(0, LAST);
      return starts.flatMap((from) => ends.filter((to) => to >= from).map((to) => span(from, to)));
    }
    default:
      return written.members.flatMap(memberDays).map(single);
  }
}

/** A day in all its readings. */
const days = (written: Written): readonly DaySet[] =>
  written.type === "date"
    ? upTo(written.date.first, written.date.last).map(single)
    : whole(written, "unlimited");

export type ModelAnswer = "yes" | "possible" | "no";

/** What is known of a thing: how it may have been as written, and what is certain of it all the same. */
export interface Known {
  readonly asWritten: readonly DaySet[];
  /** Every course of events that has to agree before anything is sure. */
  readonly forSure: readonly DaySet[];
  readonly isDoubtful: boolean;
}

/** Undefined where no reading of the two fits together. */
export function known(edtf: Written | undefined, attested: Written | undefined): Known | undefined {
  const vouching = attested ? vouched(attested) : [NONE];
  const largest = edtf?.type === "all-of" ? courses(edtf).at(-1) : undefined;
  const narrowed =
    largest === undefined
      ? courses(edtf).filter((course) => vouching.some((days) => contains(course, days)))
      : courses(edtf).flatMap((course) =>
          vouching.filter((days) => contains(largest, days)).map((days) => course | days),
        );
  if (narrowed.length === 0) return undefined;
  // An uncertain attestation may vouch for nothing.
  const isVouched = attested !== undefined && attested.mark === "";
  const asWritten = isVouched ? narrowed : courses(edtf);
  if (!edtf || edtf.mark === "") return { asWritten, forSure: asWritten, isDoubtful: false };
  // Of a doubtful date nothing is sure but what is attested: it may have been at any other time.
  const elsewhere = !isVouched
    ? [NONE]
    : edtf.type === "all-of"
      ? vouching
      : courses(undefined).filter((course) => vouching.some((days) => contains(course, days)));
  return { asWritten, forSure: elsewhere, isDoubtful: true };
}

function judge(
  { asWritten, forSure }: Known,
  asked: readonly DaySet[],
  mark: string,
  isSo: (course: DaySet, asked: DaySet) => boolean,
): ModelAnswer {
  // A doubtful question may ask about another time.
  const isSure =
    mark === "" && forSure.every((course) => asked.every((days) => isSo(course, days)));
  if (isSure) return "yes";
  return asWritten.some((course) => asked.some((days) => touches(course, days)))
    ? "possible"
    : "no";
}

/** A question with its readings, which are the same for every thing that it is asked about. */
export interface Asked {
  readonly edtf: string;
  readonly mark: string;
  readonly readings: readonly DaySet[];
}

export const askedDay = (day: Written): Asked => ({
  edtf: edtfOf(day),
  mark: day.mark,
  readings: days(day),
});

export const askedPeriod = (period: Written): Asked => ({
  edtf: edtfOf(period),
  mark: period.mark,
  readings: whole(period, "unlimited"),
});

/** For `holdsOn` and `overlaps`, which differ in how they read a question. */
export const modelOverlaps = (thing: Known, { readings, mark }: Asked): ModelAnswer =>
  judge(thing, readings, mark, touches);

export const modelWithin = (thing: Known, { readings, mark }: Asked): ModelAnswer =>
  judge(thing, readings, thing.isDoubtful ? "?" : mark, (course, asked) => contains(asked, course));

/** The days that no date names can be asked about too. */
export const SINGLE_DAYS: readonly Written[] = DAYS.map((text, at) => ({
  type: "date",
  date: { text, first: at, last: at },
  mark: "",
}));
