import { describe, expect, it } from "vitest";
import { dataset } from "../../src/datasets/2026.1/index.ts";
import { searchRecords } from "../../src/query/searchRecords.ts";
import { findingsOf, misspelt } from "./search.ts";

const typed = misspelt(dataset, 200);
const search = (text: string) => searchRecords(dataset, text).map(({ record }) => record.id);

describe("misspelt names", () => {
  it("are two hundred, and none is the name itself in small letters", () => {
    expect(typed).toHaveLength(200);
    const names = [...dataset.parties, ...dataset.people].flatMap(({ label, aliases }) =>
      [label, ...aliases.map(({ text }) => text)].map((name) => name.toLowerCase()),
    );
    const changed = typed.filter(({ text }) => !names.includes(text));
    // A fifth of the errors takes diacritics away, and most names have none.
    expect(changed.length).toBeGreaterThan(150);
  });

  it("lead to the record that is meant, nearly always first", () => {
    const ofKinds = (text: string) => search(text).filter((id) => /^(party|person):/.test(id));
    const { first, firstFive } = findingsOf(ofKinds, typed);
    expect(first).toBeGreaterThanOrEqual(0.95);
    expect(firstFive).toBeGreaterThanOrEqual(0.98);
    // A search that finds nothing, or the wrong record, would be noticed.
    expect(findingsOf(() => [], typed)).toEqual({ first: 0, firstFive: 0 });
  });
});
