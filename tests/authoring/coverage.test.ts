import { describe, expect, it } from "vitest";
import { findPassage } from "../../src/authoring/cite.ts";
import { coverageOf } from "../../src/authoring/coverage.ts";
import { sample } from "../fixtures/sample.ts";

const TEXT = "In Xanadu, did Kubla.\nA dome: 3 wide.";
/** A dataset whose only record cites some words of the text. */
const data = (...words: readonly (readonly [number, string])[]) => {
  const base = sample();
  const [place] = base.places;
  if (!place) throw new Error("the sample has no place");
  const citations = words.map(([paragraph, text]) => ({
    source: "source:gazette" as const,
    ...findPassage(TEXT, paragraph, text, text),
  }));
  const empty = {
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
    ...empty,
    places: [{ ...place, citations: citations as unknown as typeof place.citations }],
  };
};
const setAside = (paragraph: number, text: string) => ({
  ...findPassage(TEXT, paragraph, text, text),
  reason: "heading",
});

describe("coverageOf", () => {
  it("counts letters and digits, and no other characters", () => {
    const {
      gaps,
      characters,
      setAside: excluded,
    } = coverageOf(
      data([1, "In Xanadu"], [1, "did Kubla"], [2, "A dome"], [2, "3 wide"]),
      "source:gazette",
      TEXT,
      [],
    );
    expect(gaps).toEqual([]);
    expect([characters, excluded]).toEqual([26, 0]);
  });

  it("lists the gaps with their positions", () => {
    const { gaps } = coverageOf(data([1, "In Xanadu"]), "source:gazette", TEXT, [
      setAside(2, "A dome"),
    ]);
    expect(gaps).toEqual([
      { paragraph: 1, start: 11, end: 21, text: "did Kubla." },
      { paragraph: 2, start: 8, end: 15, text: "3 wide." },
    ]);
  });

  it("does not count a passage as set aside if a record cites it", () => {
    expect(
      coverageOf(data([2, "A dome"]), "source:gazette", TEXT, [
        setAside(2, "A dome"),
        setAside(2, "3 wide"),
      ]).setAside,
    ).toBe(5);
  });

  it("reports a passage that is set aside and whose text has changed", () => {
    const wrong = { ...setAside(2, "A dome"), sha256: "0".repeat(16) };
    expect(coverageOf(data(), "source:gazette", TEXT, [wrong]).faults).toEqual([
      "paragraph 2, 0–6: the text has changed",
    ]);
  });
});
