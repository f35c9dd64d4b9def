import { isExists } from "date-fns/isExists";
import fc from "fast-check";

const two = (n: number) => String(n).padStart(2, "0");
const year = fc.integer({ min: 100, max: 9999 }).map((n) => String(n).padStart(4, "0"));

const day = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([y, m, d]) => isExists(+y, m - 1, d))
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);

const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);

/** Dates of every precision that the subset has. */
export const anyDate = fc.oneof(
  day,
  month,
  year,
  year.map((y) => `${y.slice(0, 3)}X`),
  year.map((y) => `${y.slice(0, 2)}XX`),
  year.map((y) => `${y}-XX`),
  month.map((m) => `${m}-XX`),
  year.map((y) => `${y}-XX-XX`),
);
