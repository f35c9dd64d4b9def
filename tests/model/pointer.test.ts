import { describe, expect, it } from "vitest";
import { resolvePointer } from "../../src/model/pointer.ts";

/** The document of RFC 6901, section 5. */
const document = {
  foo: ["bar", "baz"],
  "": 0,
  "a/b": 1,
  "c%d": 2,
  "e^f": 3,
  "g|h": 4,
  "i\\j": 5,
  'k"l': 6,
  " ": 7,
  "m~n": 8,
};

describe("resolvePointer", () => {
  it.each<[string, unknown]>([
    ["", document],
    ["/foo", ["bar", "baz"]],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/c%d", 2],
    ["/e^f", 3],
    ["/g|h", 4],
    ["/i\\j", 5],
    ['/k"l', 6],
    ["/ ", 7],
    ["/m~0n", 8],
  ])("resolves %j, an example of the RFC", (pointer, value) => {
    expect(resolvePointer(document, pointer)).toEqual({ found: true, value });
  });

  it.each([
    ["/foo/length", "the length of an array"],
    ["/foo/01", "an index with a leading zero"],
    ["/foo/+1", "an index with a sign"],
    ["/foo/-", "the element after the last"],
    ["/foo/2", "an index after the last"],
    ["/foo/0/length", "the length of a string"],
    ["/foo/0/0", "a character of a string"],
    ["/constructor", "an inherited property"],
    ["foo", "no slash at the start"],
    ["/m~n", "a tilde that is not escaped"],
    ["/m~", "a tilde at the end"],
    ["/m~2n", "an unknown escape"],
  ])("does not resolve %j: %s", (pointer) => {
    expect(resolvePointer(document, pointer)).toEqual({ found: false });
  });

  it("reads ~01 as ~1, not as a slash", () => {
    expect(resolvePointer({ "~1": "tilde", "/": "slash" }, "/~01").value).toBe("tilde");
  });

  it("resolves a field that is undefined or null, and nothing inside it", () => {
    expect(resolvePointer({ a: undefined }, "/a")).toEqual({ found: true, value: undefined });
    expect(resolvePointer({ a: null }, "/a")).toEqual({ found: true, value: null });
    expect(resolvePointer({ a: null }, "/a/b")).toEqual({ found: false });
  });

  it("ignores properties of an array that are not elements", () => {
    expect(resolvePointer(Object.assign(["a"], { note: "b" }), "/note").found).toBe(false);
  });
});
