import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { dataset as laos } from "../../src/datasets/latest.ts";
import type { Person } from "../../src/model/Person.ts";
import { searchRecords } from "../../src/query/searchRecords.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const data = sample();
const [kubla] = data.people as [Person];
const named = (id: `person:${string}`, label: string, ...aliases: string[]): Person => ({
  ...kubla,
  id,
  label,
  name: { full: label },
  aliases: aliases.map((text) => ({ text, language: "en", type: "variant" })),
});
const dataset = createDataset({
  ...data,
  people: [
    named("person:a", "Đặng Thị Ngọc Thịnh", "Dang Thinh"),
    named("person:b", "Mevlüt Çavuşoğlu"),
    named("person:c", "Çavuş"),
    named("person:d", "Jean-Luc O'Neill", "J. L. O’Neill"),
    named("person:e", "Ngoc"),
  ],
});
const people = (text: string) =>
  searchRecords(dataset, text, { kind: "person" }).map(({ record }) => record.id as string);

describe("searchRecords", () => {
  it("ignores case, diacritics, letters with strokes, and the order of words", () => {
    expect(people("dang thi ngoc thinh")).toEqual(["person:a"]);
    expect(people("ĐẶNG thịnh")).toEqual(["person:a"]);
    expect(people("cavusoglu, mevlut")).toEqual(["person:b"]);
  });

  it("joins words at dots and apostrophes, and splits them at hyphens", () => {
    expect(people("oneill")).toEqual(["person:d"]);
    expect(people("JL O'Neill")).toEqual([]);
    expect(people("J.L. O'Neill")).toEqual([]);
    expect(people("luc jean")).toEqual(["person:d"]);
  });

  it("ranks a whole name before a part, and a whole word before its beginning", () => {
    expect(people("ngoc")).toEqual(["person:e", "person:a"]);
    expect(people("çavuş")).toEqual(["person:c", "person:b"]);
  });

  it("allows 1 typing error in 4 to 6 letters, 2 in longer words, none in shorter words", () => {
    expect(people("ngco")).toEqual(["person:e", "person:a"]); // exchanged
    expect(people("gnco")).toEqual([]); // twice
    expect(people("cavusoglo")).toEqual(["person:b"]); // wrong
    expect(people("cvusoglo")).toEqual(["person:b"]); // missing, and wrong
    expect(people("cvusogllo")).toEqual([]); // three
    expect(people("thx")).toEqual([]);
  });

  it("requires a single name that matches all words", () => {
    expect(people("mevlut dang")).toEqual([]);
    expect(people("ngoc ngoc")).toEqual([]);
  });

  it("returns the matched name, its pointer and its score", () => {
    const [hit] = searchRecords(dataset, "dang thinh");
    expect(hit).toMatchObject({ matched: "Dang Thinh", pointer: "/aliases/0/text", score: 1 });
    const [code] = searchRecords(dataset, "xaa mfa");
    expect(code).toMatchObject({ matched: "XAA-MFA", pointer: "/id", score: 1 });
    const [office] = searchRecords(dataset, "minister", { kind: "tenure" });
    expect(office).toMatchObject({ matched: "Minister", pointer: "/office" });
    const [reading] = searchRecords(dataset, "12", { kind: "discrepancy" });
    expect(reading).toMatchObject({ matched: "12", pointer: "/readings/1/value" });
  });

  it("of the kinds asked for, as many as asked for", () => {
    expect(searchRecords(dataset, "trade", { kind: ["figure", "commitment"] })).toHaveLength(2);
    expect(searchRecords(dataset, "trade", { limit: 1 })).toHaveLength(1);
    expect(searchRecords(dataset, "trade", { limit: 0 })).toEqual([]);
  });

  it("finds nothing for a text without letters or digits, or without a match", () => {
    for (const text of ["", "  ", "?!", "zzzzzz"]) expect(searchRecords(dataset, text)).toEqual([]);
  });

  it("rejects texts that are not strings, unknown kinds, and limits that are not whole numbers", () => {
    expect(caught(() => searchRecords(dataset, null as unknown as string)).place.field).toBe(
      "text",
    );
    expect(caught(() => searchRecords(dataset, "a", { kind: "treaty" as "event" })).code).toBe(
      "unknown-value",
    );
    for (const limit of [-1, 1.5, Number.NaN]) {
      expect(caught(() => searchRecords(dataset, "a", { limit })).place.field).toBe("limit");
    }
  });

  it("finds every record of the real dataset by its label, with the best score", () => {
    for (const { id, label } of [...laos.parties, ...laos.people, ...laos.agreements]) {
      const hits = searchRecords(laos, label);
      const best = hits.filter(({ score }) => score === hits[0]?.score);
      expect(best.map(({ record }) => record.id)).toContain(id);
    }
  });

  it("finds a long name with any two neighbouring letters exchanged", () => {
    const long = laos.people.filter(({ label }) =>
      label.split(" ").every((word) => word.length > 3),
    );
    expect(long.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), ({ id, label }, seed) => {
        const index = seed % (label.length - 1);
        const [a, b] = [label[index], label[index + 1]];
        fc.pre(a !== " " && b !== " ");
        const mistyped = label.slice(0, index) + b + a + label.slice(index + 2);
        expect(searchRecords(laos, mistyped).map(({ record }) => record.id)).toContain(id);
      }),
    );
  });

  it("sorts by score, then kind, then id", () => {
    for (const text of ["laos", "minister", "vietnam agreement"]) {
      const hits = searchRecords(laos, text);
      expect(hits.length).toBeGreaterThan(1);
      const scores = hits.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }
  });
});
