import { addDays } from "date-fns/addDays";
import { subYears } from "date-fns/subYears";
import { describe, expect, it } from "vitest";
import { COLLECTIONS, KINDS } from "../../src/model/kinds.ts";
import { boundsOf } from "../../src/time/boundsOf.ts";
import type { DerivedTime } from "../../src/time/Time.ts";
import { dataset } from "./working.ts";

/** All derived times in a value, each with its path. */
function derivedTimes(value: unknown, path: string): readonly (readonly [string, DerivedTime])[] {
  if (typeof value !== "object" || value === null) return [];
  if ("basis" in value && value.basis === "derived") return [[path, value as DerivedTime]];
  return Object.entries(value).flatMap(([key, part]) => derivedTimes(part, `${path}/${key}`));
}
const times = KINDS.flatMap((kind) =>
  dataset[COLLECTIONS[kind]].flatMap((record) => derivedTimes(record, record.id)),
);

const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const day = (date: Date) => date.toISOString().slice(0, 10);

describe("derived dates agree with their rule", () => {
  it.each(times)("%s", (_, { edtf, derivation: { rule, years, on } }) => {
    const { earliestStart, latestStart } = boundsOf(edtf);
    const statement = boundsOf(on);
    const year = Number(on.replace(/^\[/, "").slice(0, 4)) - years;
    if (rule === "nth-anniversary") {
      expect([earliestStart, latestStart]).toEqual([`${year}-01-01`, `${year}-12-31`]);
    } else {
      // If N counts completed years, N + 1 years had not passed on the day of the statement.
      const earliest = day(addDays(subYears(noon(statement.earliestStart), years + 1), 1));
      expect([earliestStart, latestStart]).toEqual([earliest, `${year}-12-31`]);
    }
  });

  it("occur in the dataset", () => {
    expect(times.length).toBeGreaterThan(10);
  });
});

it("a name with diacritics has an alias without them", () => {
  const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/g, "i");
  const withoutAlias = [...dataset.parties, ...dataset.people].filter(
    ({ label, aliases }) =>
      plain(label) !== label && !aliases.some(({ text }) => text === plain(label)),
  );
  expect(withoutAlias.map(({ id }) => id)).toEqual([]);
});
