import { describe, expect, it } from "vitest";
import { findPassage } from "../../src/authoring/cite.ts";
import { cover } from "../../src/authoring/coverage.ts";
import { sample } from "../fixtures/sample.ts";

const TEXT = "In Xanadu, did Kubla.\nA dome: 3 wide.";
const data = (...words: readonly (readonly [number, string])[]) => {
  const base = sample();
  const [place] = base.places;
  if (!place) throw new Error("the sample has a place");
  const citations = words.map(([paragraph, text]) => ({
    source: "source:gazette" as const,
    ...findPassage(TEXT, paragraph, text, text),
  }));
  const none = {
    ...base,
    sources: [],
    parties: [],
    people: [],
    tenures: [],
    relations: [],
    statuses: [],
    events: [],
    agreements: [],
    missions: [],
    projects: [],
    commitments: [],
    figures: [],
    assessments: [],
    discrepancies: [],
  };
  return {
    ...none,
    places: [{ ...place, citations: citations as unknown as typeof place.citations }],
  };
};
const aside = (paragraph: number, text: string) => ({
  ...findPassage(TEXT, paragraph, text, text),
  reason: "heading",
});

describe("cover", () => {
  it("accounts for letters and digits, not for what stands between them", () => {
    const { gaps, characters, setAside } = cover(
      data([1, "In Xanadu"], [1, "did Kubla"], [2, "A dome"], [2, "3 wide"]),
      "source:gazette",
      TEXT,
      [],
    );
    expect(gaps).toEqual([]);
    expect([characters, setAside]).toEqual([26, 0]);
  });

  it("shows what is open, where", () => {
    const { gaps } = cover(data([1, "In Xanadu"]), "source:gazette", TEXT, [aside(2, "A dome")]);
    expect(gaps).toEqual([
      { paragraph: 1, start: 11, end: 21, text: "did Kubla." },
      { paragraph: 2, start: 8, end: 15, text: "3 wide." },
    ]);
  });

  it("counts as set aside only what nothing cites", () => {
    expect(
      cover(data([2, "A dome"]), "source:gazette", TEXT, [aside(2, "A dome"), aside(2, "3 wide")])
        .setAside,
    ).toBe(5);
  });

  it("says when a set-aside passage is not what it was", () => {
    const wrong = { ...aside(2, "A dome"), sha256: "0".repeat(16) };
    expect(cover(data(), "source:gazette", TEXT, [wrong]).faults).toEqual([
      "paragraph 2, 0–6: the text has changed",
    ]);
  });
});
