import { expect, it } from "vitest";
import { formatTime } from "../../src/time/formatTime.ts";

it.each([
  ["2026-01-26", "26 Jan 2026"],
  ["2026-01", "Jan 2026"],
  ["2026", "2026"],
  ["201X", "2010s"],
  ["20XX", "2000–2099"],
  ["2026-XX", "2026"],
  ["2026-09-XX", "Sept 2026"],
  ["2017?", "perhaps 2017"],
  ["2017/..", "since 2017"],
  ["2017/", "from 2017"],
  ["2024-07-24/2024-07-24", "24 July 2024"],
  ["../2017-05", "until May 2017"],
  ["2024-07-24/2024-07-27", "24 July 2024 to 27 July 2024"],
  ["[2024-07-24..2024-07-27]", "between 24 July 2024 and 27 July 2024"],
  ["[2018..]", "2018 or later"],
  ["[..2018]", "2018 or earlier"],
  ["/..", "undated"],
])("%s is %s", (edtf, words) => {
  expect(formatTime(edtf)).toBe(words);
});

it("says when a thing without dates was attested", () => {
  expect(formatTime({ basis: "missing", reason: "-", attested: "2018" })).toBe("attested 2018");
  expect(formatTime({ edtf: "/..", basis: "inferred", reason: "-", attested: "2024-07-27" })).toBe(
    "attested 27 July 2024",
  );
});

it("says undated where nothing is known, and refuses what contradicts itself", () => {
  expect(formatTime({ basis: "missing", reason: "-" })).toBe("undated");
  const time = { edtf: "2017/2019", basis: "stated", attested: "2020" } as const;
  expect(() => formatTime(time)).toThrow("contradictory-time");
});
