import { describe, expect, it } from "vitest";
import { resolvePointer } from "../../src/model/pointer.ts";

describe("resolvePointer", () => {
  /** The document and the pointers of RFC 6901, section 5. */
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
  it.each([
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
  ])("%j, as the standard has it", (pointer, value) => {
    expect(resolvePointer(document, pointer)).toEqual({ found: true, value });
  });

  it("reads ~01 as ~1, not as a slash", () => {
    expect(resolvePointer({ "~1": "tilde", "/": "slash" }, "/~01").value).toBe("tilde");
  });

  it("finds what is there and undefined or null, but nothing in it", () => {
    expect(resolvePointer({ a: undefined }, "/a")).toEqual({ found: true, value: undefined });
    expect(resolvePointer({ a: null }, "/a")).toEqual({ found: true, value: null });
    expect(resolvePointer({ a: null }, "/a/b")).toEqual({ found: false });
  });

  it.each([
    ["a key that is not there", "/bar"],
    ["an element that is not there", "/foo/2"],
    ["what is not the object's own", "/toString"],
    ["a letter of a text", "/foo/0/0"],
    ["a key without the slash before it", "foo"],
    ["another sign in the place of the slash", "xfoo"],
    ["a slash too many", "//foo"],
  ])("does not find %s", (_, pointer) => {
    expect(resolvePointer(document, pointer)).toEqual({ found: false });
  });
});
