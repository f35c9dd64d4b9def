import { describe, expect, it } from "vitest";
import { KINDS } from "../../src/model/kinds.ts";
import { VOCABULARIES } from "../../src/records/kinds.ts";
import { termNames } from "../../src/records/termNames.ts";

/** An object with a term, or a list of two terms, in the field of a path. */
function withTerm(path: string): object {
  const [name = "", ...deeper] = path.split("/");
  if (deeper.length > 0) return { [name]: [{}, withTerm(deeper.join("/"))] };
  return name === "topics"
    ? { topics: ["trade", "other"], topicsTerm: ["tea", "silk"] }
    : { [name]: "other", [`${name}Term`]: "tea" };
}

describe("the terms of a record", () => {
  const paths = KINDS.flatMap((kind) => VOCABULARIES[kind].map((path) => [kind, path] as const));

  it.each(paths)("of kind %s are found at %s", (_, path) => {
    const pointer = `/${path.replace("/", "/1/")}Term`;
    expect(termNames(withTerm(path))).toEqual(
      path.endsWith("topics")
        ? [
            ["tea", `${pointer}/0`],
            ["silk", `${pointer}/1`],
          ]
        : [["tea", pointer]],
    );
  });

  it("are not those of its aliases, which are types of names", () => {
    const aliases = [{ text: "Dome", type: "other", typeTerm: "nickname" }];
    expect(termNames({ aliases })).toEqual([]);
  });
});
