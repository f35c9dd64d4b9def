/**
 * The examples of the specification of EDTF by the Library of Congress (4 February 2019),
 * <https://www.loc.gov/standards/datetime/>, all of them, in its order. What each means is said in
 * days, worked out by hand from the specification's explanation of it.
 */
export interface Example {
  /** The feature that it is an example of. */
  readonly feature: string;
  readonly edtf: string;
  /** When it begins at the earliest and at the latest, and when it ends at the earliest and at the latest. */
  readonly bounds?: readonly [string, string, string, string];
  /** Whether it is marked uncertain or approximate. */
  readonly qualified?: true;
  /** Days between its bounds that it does not touch. */
  readonly not?: readonly string[];
  /** What the error says that rejects it. */
  readonly refused?: string;
  /** How the edtf package differs, which is right about all others. */
  readonly differs?: string;
}

const PAST = "-∞";
const FUTURE = "∞";

/** A time within a window of days. */
const within = (first: string, last = first) => ({ bounds: [first, last, first, last] }) as const;

const TIME_OF_DAY = {
  refused: "a time of day",
  differs:
    "it reads an instant; here a day is the smallest time, and whose day it is depends on the zone",
} as const;

const LONG = { differs: "its numbers end before such a year" } as const;

export const LEVEL_0: readonly Example[] = [
  { feature: "date", edtf: "1985-04-12", ...within("1985-04-12") },
  { feature: "date", edtf: "1985-04", ...within("1985-04-01", "1985-04-30") },
  { feature: "date", edtf: "1985", ...within("1985-01-01", "1985-12-31") },
  { feature: "date and time", edtf: "1985-04-12T23:20:30", ...TIME_OF_DAY },
  { feature: "date and time", edtf: "1985-04-12T23:20:30Z", ...TIME_OF_DAY },
  { feature: "date and time", edtf: "1985-04-12T23:20:30-04", ...TIME_OF_DAY },
  { feature: "date and time", edtf: "1985-04-12T23:20:30+04:30", ...TIME_OF_DAY },
  {
    feature: "interval",
    edtf: "1964/2008",
    bounds: ["1964-01-01", "1964-12-31", "2008-01-01", "2008-12-31"],
  },
  {
    feature: "interval",
    edtf: "2004-06/2006-08",
    bounds: ["2004-06-01", "2004-06-30", "2006-08-01", "2006-08-31"],
  },
  {
    feature: "interval",
    edtf: "2004-02-01/2005-02-08",
    bounds: ["2004-02-01", "2004-02-01", "2005-02-08", "2005-02-08"],
  },
  {
    feature: "interval",
    edtf: "2004-02-01/2005-02",
    bounds: ["2004-02-01", "2004-02-01", "2005-02-01", "2005-02-28"],
  },
  {
    feature: "interval",
    edtf: "2004-02-01/2005",
    bounds: ["2004-02-01", "2004-02-01", "2005-01-01", "2005-12-31"],
  },
  {
    feature: "interval",
    edtf: "2005/2006-02",
    bounds: ["2005-01-01", "2005-12-31", "2006-02-01", "2006-02-28"],
  },
];

export const LEVEL_1: readonly Example[] = [
  {
    feature: "year with a letter before it",
    edtf: "Y170000002",
    ...within("+170000002-01-01", "+170000002-12-31"),
    ...LONG,
  },
  {
    feature: "year with a letter before it",
    edtf: "Y-170000002",
    ...within("-170000002-01-01", "-170000002-12-31"),
    ...LONG,
  },
  {
    feature: "season",
    edtf: "2001-21",
    ...within("2001-03-01", "2001-11-30"),
    not: ["2001-02-28", "2001-06-01", "2001-08-31", "2001-12-01"],
    differs: "it takes spring for the first quarter of the year",
  },
  {
    feature: "qualification",
    edtf: "1984?",
    ...within("1984-01-01", "1984-12-31"),
    qualified: true,
  },
  {
    feature: "qualification",
    edtf: "2004-06~",
    ...within("2004-06-01", "2004-06-30"),
    qualified: true,
  },
  { feature: "qualification", edtf: "2004-06-11%", ...within("2004-06-11"), qualified: true },
  { feature: "unspecified digits", edtf: "201X", ...within("2010-01-01", "2019-12-31") },
  { feature: "unspecified digits", edtf: "20XX", ...within("2000-01-01", "2099-12-31") },
  { feature: "unspecified digits", edtf: "2004-XX", ...within("2004-01-01", "2004-12-31") },
  { feature: "unspecified digits", edtf: "1985-04-XX", ...within("1985-04-01", "1985-04-30") },
  { feature: "unspecified digits", edtf: "1985-XX-XX", ...within("1985-01-01", "1985-12-31") },
  {
    feature: "interval with an open end",
    edtf: "1985-04-12/..",
    bounds: ["1985-04-12", "1985-04-12", "1985-04-12", FUTURE],
  },
  {
    feature: "interval with an open end",
    edtf: "1985-04/..",
    bounds: ["1985-04-01", "1985-04-30", "1985-04-01", FUTURE],
  },
  {
    feature: "interval with an open end",
    edtf: "1985/..",
    bounds: ["1985-01-01", "1985-12-31", "1985-01-01", FUTURE],
  },
  {
    feature: "interval with an open start",
    edtf: "../1985-04-12",
    bounds: [PAST, "1985-04-12", "1985-04-12", "1985-04-12"],
  },
  {
    feature: "interval with an open start",
    edtf: "../1985-04",
    bounds: [PAST, "1985-04-30", "1985-04-01", "1985-04-30"],
  },
  {
    feature: "interval with an open start",
    edtf: "../1985",
    bounds: [PAST, "1985-12-31", "1985-01-01", "1985-12-31"],
  },
  {
    feature: "interval with an unknown end",
    edtf: "1985-04-12/",
    bounds: ["1985-04-12", "1985-04-12", "1985-04-12", FUTURE],
  },
  {
    feature: "interval with an unknown end",
    edtf: "1985-04/",
    bounds: ["1985-04-01", "1985-04-30", "1985-04-01", FUTURE],
  },
  {
    feature: "interval with an unknown end",
    edtf: "1985/",
    bounds: ["1985-01-01", "1985-12-31", "1985-01-01", FUTURE],
  },
  {
    feature: "interval with an unknown start",
    edtf: "/1985-04-12",
    bounds: [PAST, "1985-04-12", "1985-04-12", "1985-04-12"],
  },
  {
    feature: "interval with an unknown start",
    edtf: "/1985-04",
    bounds: [PAST, "1985-04-30", "1985-04-01", "1985-04-30"],
  },
  {
    feature: "interval with an unknown start",
    edtf: "/1985",
    bounds: [PAST, "1985-12-31", "1985-01-01", "1985-12-31"],
  },
  { feature: "negative year", edtf: "-1985", ...within("-1985-01-01", "-1985-12-31") },
];

const LAST_OF_SET = { differs: "of a range that comes last in a set it gives the start" } as const;

export const LEVEL_2: readonly Example[] = [
  {
    feature: "exponential year",
    edtf: "Y-17E7",
    ...within("-170000000-01-01", "-170000000-12-31"),
    ...LONG,
  },
  {
    feature: "significant digits",
    edtf: "1950S2",
    ...within("1900-01-01", "1999-12-31"),
    differs: "it gives the estimate alone",
  },
  {
    feature: "significant digits",
    edtf: "Y171010000S3",
    ...within("+171000000-01-01", "+171999999-12-31"),
    ...LONG,
  },
  {
    feature: "significant digits",
    edtf: "Y3388E2S3",
    ...within("+338000-01-01", "+338999-12-31"),
    ...LONG,
  },
  { feature: "part of a year", edtf: "2001-34", ...within("2001-04-01", "2001-06-30") },
  {
    feature: "one of a set",
    edtf: "[1667,1668,1670..1672]",
    ...within("1667-01-01", "1672-12-31"),
    not: ["1669-01-01", "1669-12-31"],
    ...LAST_OF_SET,
  },
  { feature: "one of a set", edtf: "[..1760-12-03]", ...within(PAST, "1760-12-03") },
  { feature: "one of a set", edtf: "[1760-12..]", ...within("1760-12-01", FUTURE) },
  {
    feature: "one of a set",
    edtf: "[1760-01,1760-02,1760-12..]",
    ...within("1760-01-01", FUTURE),
    not: ["1760-03-01", "1760-11-30"],
  },
  {
    feature: "one of a set",
    edtf: "[1667,1760-12]",
    ...within("1667-01-01", "1760-12-31"),
    not: ["1668-01-01", "1760-11-30"],
  },
  { feature: "one of a set", edtf: "[..1984]", ...within(PAST, "1984-12-31") },
  {
    feature: "all of a set",
    edtf: "{1667,1668,1670..1672}",
    bounds: ["1667-01-01", "1667-12-31", "1672-01-01", "1672-12-31"],
    not: ["1669-01-01", "1669-12-31"],
    ...LAST_OF_SET,
  },
  {
    feature: "all of a set",
    edtf: "{1960,1961-12}",
    bounds: ["1960-01-01", "1960-12-31", "1961-12-01", "1961-12-31"],
    not: ["1961-01-01", "1961-11-30"],
  },
  {
    feature: "all of a set",
    edtf: "{..1984}",
    bounds: [PAST, "1984-12-31", "1984-01-01", "1984-12-31"],
  },
  { feature: "group qualification", edtf: "2004-06-11%", ...within("2004-06-11"), qualified: true },
  { feature: "group qualification", edtf: "2004-06~-11", ...within("2004-06-11"), qualified: true },
  { feature: "group qualification", edtf: "2004?-06-11", ...within("2004-06-11"), qualified: true },
  {
    feature: "component qualification",
    edtf: "?2004-06-~11",
    ...within("2004-06-11"),
    qualified: true,
  },
  {
    feature: "component qualification",
    edtf: "2004-%06-11",
    ...within("2004-06-11"),
    qualified: true,
  },
  {
    feature: "unspecified digits",
    edtf: "156X-12-25",
    ...within("1560-12-25", "1569-12-25"),
    not: ["1560-12-26", "1564-12-24", "1569-12-24"],
  },
  {
    feature: "unspecified digits",
    edtf: "15XX-12-25",
    ...within("1500-12-25", "1599-12-25"),
    not: ["1500-12-26", "1555-06-01"],
  },
  {
    feature: "unspecified digits",
    edtf: "XXXX-12-XX",
    refused: "a year without a digit",
    differs:
      "it counts all years of four digits; here a year that nothing is known of bounds nothing",
  },
  { feature: "unspecified digits", edtf: "1XXX-XX", ...within("1000-01-01", "1999-12-31") },
  {
    feature: "unspecified digits",
    edtf: "1XXX-12",
    ...within("1000-12-01", "1999-12-31"),
    not: ["1001-01-01", "1500-11-30"],
  },
  { feature: "unspecified digits", edtf: "1984-1X", ...within("1984-10-01", "1984-12-31") },
  {
    feature: "interval",
    edtf: "2004-06-~01/2004-06-~20",
    bounds: ["2004-06-01", "2004-06-01", "2004-06-20", "2004-06-20"],
    qualified: true,
  },
  {
    feature: "interval",
    edtf: "2004-06-XX/2004-07-03",
    bounds: ["2004-06-01", "2004-06-30", "2004-07-03", "2004-07-03"],
  },
];

/** The parts of a year with their codes. The specification names them; it does not say in which months they are. */
export const PARTS_OF_YEAR: readonly (readonly [
  code: number,
  name: string,
  windows: readonly string[],
])[] = [
  [21, "spring", ["2001-03/2001-05", "2001-09/2001-11"]],
  [22, "summer", ["2000-12/2001-02", "2001-06/2001-08", "2001-12/2002-02"]],
  [23, "autumn", ["2001-03/2001-05", "2001-09/2001-11"]],
  [24, "winter", ["2000-12/2001-02", "2001-06/2001-08", "2001-12/2002-02"]],
  [25, "northern spring", ["2001-03/2001-05"]],
  [26, "northern summer", ["2001-06/2001-08"]],
  [27, "northern autumn", ["2001-09/2001-11"]],
  [28, "northern winter", ["2000-12/2001-02", "2001-12/2002-02"]],
  [29, "southern spring", ["2001-09/2001-11"]],
  [30, "southern summer", ["2000-12/2001-02", "2001-12/2002-02"]],
  [31, "southern autumn", ["2001-03/2001-05"]],
  [32, "southern winter", ["2001-06/2001-08"]],
  [33, "first quarter", ["2001-01/2001-03"]],
  [34, "second quarter", ["2001-04/2001-06"]],
  [35, "third quarter", ["2001-07/2001-09"]],
  [36, "fourth quarter", ["2001-10/2001-12"]],
  [37, "first third", ["2001-01/2001-04"]],
  [38, "second third", ["2001-05/2001-08"]],
  [39, "last third", ["2001-09/2001-12"]],
  [40, "first half", ["2001-01/2001-06"]],
  [41, "second half", ["2001-07/2001-12"]],
];
