import { isExists } from "date-fns/isExists";
import fc from "fast-check";

const two = (n: number) => String(n).padStart(2, "0");
const year = fc.integer({ min: 100, max: 9999 }).map((n) => String(n).padStart(4, "0"));
const monthOfYear = fc.integer({ min: 1, max: 12 });

/** Days of the years 0100 to 9999. */
export const anyDay = fc
  .tuple(year, monthOfYear, fc.integer({ min: 1, max: 31 }))
  .filter(([y, m, d]) => isExists(+y, m - 1, d))
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);

const month = fc.tuple(year, monthOfYear).map(([y, m]) => `${y}-${two(m)}`);

/** Dates of every precision that level 1 has. */
export const anyDate = fc.oneof(
  anyDay,
  month,
  year,
  year.map((y) => `${y.slice(0, 3)}X`),
  year.map((y) => `${y.slice(0, 2)}XX`),
  year.map((y) => `${y}-XX`),
  month.map((m) => `${m}-XX`),
  year.map((y) => `${y}-XX-XX`),
);

const plain = fc.oneof(anyDay, month, year);

/** The same, and negative years. */
export const anyYearDate = fc.tuple(fc.constantFrom("", "-"), plain).map((parts) => parts.join(""));

const mark = fc.constantFrom("", "?", "~", "%");

/** A date with at most one qualifier for each component, on its left or on its right. */
export const qualified = fc
  .tuple(anyYearDate, fc.array(fc.tuple(mark, fc.boolean()), { minLength: 3, maxLength: 3 }))
  .map(([date, marks]) => {
    const [, sign = "", rest = ""] = /^(-?)(.*)$/.exec(date) ?? [];
    const marked = rest.split("-").map((component, at) => {
      const [sign = "", isLeft = false] = marks[at] ?? [];
      return isLeft ? [sign, component, ""] : ["", component, sign];
    });
    const [first = [], ...others] = marked;
    return [
      [first[0], sign, first[1], first[2]].join(""),
      ...others.map((parts) => parts.join("")),
    ].join("-");
  });

/** A year with `X` for any digits but not for all. */
const masked = fc
  .tuple(year, fc.integer({ min: 1, max: 14 }))
  .map(([y, bits]) => [...y].map((digit, at) => ((bits >> at) & 1 ? "X" : digit)).join(""));

/** Dates with unspecified digits anywhere, as far as the edtf package can count them. */
export const unspecified = fc.oneof(
  masked,
  fc.tuple(masked, monthOfYear).map(([y, m]) => `${y}-${two(m)}`),
  fc
    .tuple(masked, monthOfYear, fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  fc.tuple(fc.oneof(year, masked), fc.constantFrom("0X", "1X", "XX")).map(([y, m]) => `${y}-${m}`),
  fc.tuple(month, fc.constantFrom("0X", "1X")).map(([m, d]) => `${m}-${d}`),
);

/** Years that only a letter can write. */
export const longYear = fc
  .tuple(fc.constantFrom("", "-"), fc.integer({ min: 10_000, max: 999_999_999_999 }))
  .map(([sign, n]) => `Y${sign}${n}`);

/** Sets of dates. */
export const anySet = fc
  .tuple(fc.array(plain, { minLength: 1, maxLength: 5 }), fc.constantFrom("[]", "{}"))
  .map(([dates, [open, close]]) => `${open}${dates.join(",")}${close}`);

/** Anything that can be written. */
export const anyEdtf = fc.oneof(
  anyDate,
  qualified,
  unspecified,
  longYear,
  anySet,
  fc.tuple(year, fc.integer({ min: 21, max: 41 })).map((parts) => parts.join("-")),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map((parts) => parts.join("S")),
  fc.tuple(anyDate, fc.constantFrom("/..", "/", "")).map((parts) => parts.join("")),
  fc.tuple(fc.constantFrom("../", "/"), qualified).map((parts) => parts.join("")),
);
