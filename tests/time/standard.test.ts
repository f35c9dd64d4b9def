import { describe, expect, it } from "vitest";
import { edtfSchema } from "../../src/schemas/primitives.ts";
import { boundsOf } from "../../src/time/boundsOf.ts";
import { formatTime } from "../../src/time/formatTime.ts";
import { holdsOn } from "../../src/time/holdsOn.ts";
import { overlaps } from "../../src/time/overlaps.ts";
import { parseEdtf } from "../../src/time/parseEdtf.ts";
import { within } from "../../src/time/within.ts";
import { caught } from "../caught.ts";
import { oracle } from "./oracle.ts";
import { type Example, LEVEL_0, LEVEL_1, LEVEL_2, PARTS_OF_YEAR } from "./standard.ts";

const titled = (examples: readonly Example[]) =>
  examples.map((example) => [example.feature, example.edtf, example] as const);

it("lists as many examples of each level as the specification has", () => {
  expect([LEVEL_0, LEVEL_1, LEVEL_2].map(({ length }) => length)).toEqual([13, 24, 27]);
});

describe.each([
  ["level 0", LEVEL_0],
  ["level 1", LEVEL_1],
  ["level 2", LEVEL_2],
])("%s", (_, examples) => {
  const supported = examples.filter(({ refused }) => !refused);

  it.each(titled(supported))("%s: %s has the days that the standard means", (_, edtf, example) => {
    const { uncertain, ...bounds } = boundsOf(edtf);
    expect(Object.values(bounds)).toEqual(example.bounds);
    expect(uncertain).toBe(example.qualified ?? false);
    for (const day of example.not ?? []) expect(holdsOn(edtf, day), day).toBe("no");
    for (const day of example.bounds ?? []) {
      if (!day.includes("∞") && !/^[+-]\d{5}/.test(day)) {
        expect(holdsOn(edtf, day), day).not.toBe("no");
      }
    }
  });

  it.each(titled(supported))("%s: %s is accepted everywhere", (_, edtf) => {
    expect(parseEdtf(edtf).type).toBeTruthy();
    expect(edtfSchema.safeParse(edtf).success).toBe(true);
    expect(formatTime(edtf)).toMatch(/\d/);
  });

  const refused = examples.filter((example) => example.refused);
  if (refused.length > 0) {
    it.each(titled(refused))("%s: %s is refused by name", (_, edtf, example) => {
      for (const read of [parseEdtf, boundsOf, formatTime]) {
        const { code, value, expected } = caught(() => read(edtf));
        expect([code, value]).toEqual(["unsupported-edtf", edtf]);
        expect(expected).toContain(`found ${example.refused}`);
      }
      expect(edtfSchema.safeParse(edtf).success).toBe(false);
    });
  }

  it.each(titled(examples))(
    "%s: the edtf package agrees on %s, or is known not to",
    (_, edtf, example) => {
      const { bounds, differs } = example;
      const ours = bounds && [bounds[0], bounds[3]];
      if (differs) expect(oracle(edtf), differs).not.toEqual(ours);
      else expect(oracle(edtf)).toEqual(ours);
    },
  );
});

describe("parts of a year, which the standard only names", () => {
  it("has all of its codes", () => {
    expect(PARTS_OF_YEAR.map(([code]) => code)).toEqual(
      Array.from({ length: 21 }, (_, at) => 21 + at),
    );
  });

  it.each(PARTS_OF_YEAR)("%i is %s", (code, name, windows) => {
    const edtf = `2001-${code}`;
    const months = windows.flatMap((window) => window.split("/"));
    const { earliestStart, latestEnd } = boundsOf(edtf);
    expect(earliestStart).toBe(`${months[0]}-01`);
    expect(latestEnd).toBe(boundsOf(months.at(-1) as string).latestEnd);
    for (let month = 1; month <= 36; month++) {
      const year = 2000 + Math.floor((month - 1) / 12);
      const text = `${year}-${String(((month - 1) % 12) + 1).padStart(2, "0")}`;
      const isIn = windows.some((window) => within(text, window) === "yes");
      expect(overlaps(edtf, text), text).toBe(isIn ? "possible" : "no");
    }
    if (code < 33) expect(formatTime(edtf)).toBe(`${name} 2001`);
    // As a period each of its windows counts whole.
    const [only] = windows;
    if (windows.length === 1 && only) expect(within(only, edtf)).toBe("yes");
  });

  // Elsewhere it takes seasons for quarters, in the south those of the calendar too, and thirds of five months.
  it.each([33, 34, 35, 36, 39, 40, 41])("the edtf package agrees on %i", (code) => {
    const { earliestStart, latestEnd } = boundsOf(`2001-${code}`);
    expect(oracle(`2001-${code}`)).toEqual([earliestStart, latestEnd]);
  });
});
