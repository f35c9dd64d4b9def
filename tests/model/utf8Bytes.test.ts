import fc from "fast-check";
import { expect, it } from "vitest";
import { utf8Bytes } from "../../src/model/utf8Bytes.ts";
import { runs } from "../runs.ts";

const encoder = new TextEncoder();

it("gives the bytes that TextEncoder gives, also for halves of surrogate pairs", () => {
  const units = fc.array(fc.constantFrom("a", "é", "ກ", "😀", "\ud83d", "\ude00", "\u{10ffff}"));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        units.map((list) => list.join("")),
      ),
      (text) => {
        expect([...utf8Bytes(text)]).toEqual([...encoder.encode(text)]);
      },
    ),
    { numRuns: runs(500) },
  );
});

it.each([0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x10000, 0x10ffff])("encodes U+%i", (code) => {
  const text = String.fromCodePoint(code);
  expect([...utf8Bytes(text)]).toEqual([...encoder.encode(text)]);
});
