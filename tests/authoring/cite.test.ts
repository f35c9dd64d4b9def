import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findPassage, formatYaml } from "../../src/authoring/cite.ts";
import { passageHash } from "../../src/evidence/passageHash.ts";

const TEXT = "First  line here.\n\nThe river ran, and the river rose; it fell.\n";

describe("findPassage", () => {
  it("counts only paragraphs that are not blank, and collapses white space", () => {
    expect(findPassage(TEXT, 1, "line", "here")).toEqual({
      paragraph: 1,
      start: 6,
      end: 15,
      sha256: passageHash("line here"),
    });
    expect(findPassage(TEXT, 2, "The river ran", "rose")).toMatchObject({
      paragraph: 2,
      start: 0,
      end: 33,
    });
  });

  it("accepts the same words as first and last words", () => {
    expect(findPassage(TEXT, 2, "it fell", "it fell")).toMatchObject({ start: 35, end: 42 });
  });

  it.each([
    [3, "x", "y", "no paragraph 3"],
    [2, "sea", "fell", 'does not contain "sea"'],
    [2, "river", "fell", "more than once"],
    [2, "it fell", "rose", 'does not contain "rose" after'],
    [2, "", "rose", "must not be empty"],
  ])("rejects paragraph %i from %j to %j", (paragraph, first, last, message) => {
    expect(() => findPassage(TEXT, paragraph, first, last)).toThrow(message);
  });

  it("escapes the source for YAML", () => {
    const source = 'source:"x"\n- y';
    const passage = { paragraph: 1, start: 2, end: 3, sha256: "00" };
    expect(parse(formatYaml(source, passage))).toEqual([{ source, ...passage }]);
  });

  it("writes a line of YAML for a record", () => {
    expect(formatYaml("source:x", { paragraph: 1, start: 2, end: 3, sha256: "00" })).toBe(
      '- { source: "source:x", paragraph: 1, start: 2, end: 3, sha256: "00" }',
    );
  });
});
