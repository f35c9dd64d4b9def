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
  ["2004-06~", "about June 2004"],
  ["2004-06-11%", "perhaps about 11 June 2004"],
  ["?2004-06-~11", "perhaps about 11 June 2004"],
  ["2004-06-~01/2004-06-~20", "about 1 June 2004 to about 20 June 2004"],
  ["2001-21", "spring 2001"],
  ["2001-26", "northern summer 2001"],
  ["2001-32", "southern winter 2001"],
  ["2001-33", "Jan–Mar 2001"],
  ["2001-34", "Apr–June 2001"],
  ["2001-39", "Sept–Dec 2001"],
  ["2001-41", "July–Dec 2001"],
  ["200X-21?", "perhaps spring 2000s"],
  ["0000", "1 BC"],
  ["-0044-03-15", "15 Mar 45 BC"],
  ["-01XX", "200–101 BC"],
  ["-004X", "50–41 BC"],
  ["000X", "0000s"],
  ["0099-02", "Feb 0099"],
  ["Y170000002", "170000002"],
  ["Y-17E7", "170000001 BC"],
  ["1950S2", "about 1950 (1900–1999)"],
  ["Y3388E2S3", "about 338800 (338000–338999)"],
  ["-1985S2", "about 1986 BC (2000–1901 BC)"],
  ["156X-12-25", "25 Dec 1560s"],
  ["15XX-12", "Dec 1500–1599"],
  ["1984-1X", "Oct–Dec 1984"],
  ["1984-X1", "Jan or Nov 1984"],
  ["1984-X1-2X", "20–29 Jan or Nov 1984"],
  ["2023-02-2X", "20–28 Feb 2023"],
  ["1984-06-X1", "1 or 11 or 21 June 1984"],
  ["1984-XX-07", "7 of some month 1984"],
  ["1985-XX-XX", "1985"],
  ["19X4", "19X4"],
  ["[1667,1668,1670..1672]", "1667, 1668 or between 1670 and 1672"],
  ["[1760-01,1760-12..]", "Jan 1760 or Dec 1760 or later"],
  ["[..1984,1990]", "1984 or earlier or 1990"],
  ["[2024]", "2024"],
  ["{1667,1668,1670..1672}", "1667, 1668 and 1670 to 1672"],
  ["{..1984}", "1984 and earlier"],
  ["{1984..}", "1984 and later"],
  ["{1960?,1961-12}", "perhaps 1960 and Dec 1961"],
])("%s is %s", (edtf, words) => {
  expect(formatTime(edtf)).toBe(words);
});

it("says when a thing without dates was attested", () => {
  expect(formatTime({ basis: "missing", reason: "-", attested: "2018" })).toBe("attested 2018");
  expect(formatTime({ edtf: "/..", basis: "inferred", reason: "-", attested: "2024-07-27" })).toBe(
    "attested 27 July 2024",
  );
});

it("says undated where nothing is known, and rejects what contradicts itself", () => {
  expect(formatTime({ basis: "missing", reason: "-" })).toBe("undated");
  const time = { edtf: "2017/2019", basis: "stated", attested: "2020" } as const;
  expect(() => formatTime(time)).toThrow("contradictory-time");
});
