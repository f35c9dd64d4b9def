import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { verifyCitations } from "../../src/evidence/verifyCitations.ts";
import { hashDataset } from "../../src/releases/hashDataset.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

const TEXT =
  "\n  In Xanadu  did Kubla\tKhan \n\nA stately pleasure-dome decree\nWhere Alph, the sacred river, ran\n";
/** The citation of a passage, with the hash by Node. */
const passage = (paragraph: number, start: number, words: string) => ({
  source: "source:gazette" as const,
  paragraph,
  start,
  end: start + words.length,
  sha256: createHash("sha256").update(words).digest("hex").slice(0, 16),
});

function check(citations: readonly object[], text: string = TEXT) {
  const data = sample();
  const place = { ...data.places[0], citations } as unknown as (typeof data.places)[number];
  const dataset = createDataset({ ...data, places: [place] });
  return verifyCitations(dataset, { "source:gazette": text })
    .filter(({ id }) => id === "place:dome")
    .map(({ result, pointer }) => `${pointer} ${result}`);
}

describe("verifyCitations", () => {
  it("verifies passages; blank lines do not count, and white space is collapsed", () => {
    expect(
      check([
        passage(1, 0, "In Xanadu did Kubla Khan"),
        passage(2, 2, "stately"),
        passage(3, 6, "Alph"),
      ]),
    ).toEqual(["/citations/0 verified", "/citations/1 verified", "/citations/2 verified"]);
  });

  it("verifies a row of a table by the hash of its line, the header not counted", () => {
    const hash = (line: string) => createHash("sha256").update(line).digest("hex").slice(0, 16);
    const row = (row: number, line?: string) => ({
      source: "source:gazette",
      row,
      ...(line === undefined ? {} : { sha256: hash(line) }),
    });
    const table = "place,river\nXanadu,Alph\n\nEgypt, Nile\n";
    expect(
      check(
        [row(1, "Xanadu,Alph"), row(2, "Egypt, Nile"), row(1, "Egypt, Nile"), row(3, ""), row(1)],
        table,
      ),
    ).toEqual([
      "/citations/0 verified",
      "/citations/1 verified",
      "/citations/2 changed",
      "/citations/3 changed",
      "/citations/4 text-not-given",
    ]);
  });

  it("ignores Unicode normalisation", () => {
    const words = "Türkiye";
    expect(check([passage(1, 0, words)], words.normalize("NFD"))).toEqual([
      "/citations/0 verified",
    ]);
  });

  it.each([
    ["another letter", "A stately pleasure-dame decree"],
    ["a passage that moved by a letter", "AA stately pleasure-dome decree"],
    ["a paragraph that is shorter", "A stat"],
    ["a paragraph that is gone", undefined],
  ])("reports %s as changed, and does not search the rest of the text", (_, second) => {
    const text =
      second === undefined ? "In Xanadu did Kubla Khan" : `In Xanadu did Kubla Khan\n${second}`;
    expect(
      check([passage(1, 0, "In Xanadu"), passage(2, 2, "stately pleasure-dome decree")], text),
    ).toEqual(["/citations/0 verified", "/citations/1 changed"]);
  });

  it("ignores a change after the passage", () => {
    const text = "A stately pleasure-dome decreed";
    expect(check([passage(1, 2, "stately pleasure-dome decree")], text)).toEqual([
      "/citations/0 verified",
    ]);
  });

  it("reports a missing text, and a locator", () => {
    const data = sample();
    const results = verifyCitations(createDataset(data), {}).map(({ result }) => result);
    expect(new Set(results)).toEqual(new Set(["text-not-given"]));
    expect(check([{ source: "source:gazette", locator: "p. 3", accessed: "2030-05-02" }])).toEqual([
      "/citations/0 text-not-given",
    ]);
  });

  it("rejects a text whose id is not a source", () => {
    const error = caught(() => verifyCitations(createDataset(sample()), { "source:gazete": "x" }));
    expect([error.code, error.value]).toEqual(["unknown-id", "source:gazete"]);
  });

  it("checks the citations of readings", () => {
    const pointers = verifyCitations(createDataset(sample()), {})
      .filter(({ id }) => id === "discrepancy:trade")
      .map(({ pointer }) => pointer);
    expect(pointers).toEqual(["/citations/0", "/readings/0/citations/0"]);
  });
});

describe("half a character", () => {
  it("is not verified inside another, also where the hashes are alike", () => {
    const half = { ...passage(1, 0, "\ud83d"), end: 1 };
    expect(check([half], "😁")).toEqual(["/citations/0 changed"]);
    expect(check([half], "😀")).toEqual(["/citations/0 changed"]);
    expect(check([{ ...passage(1, 1, "\ude00"), end: 2 }], "😀")).toEqual(["/citations/0 changed"]);
    expect(check([passage(1, 0, "😀")], "😀")).toEqual(["/citations/0 verified"]);
  });

  it("makes a text no text", () => {
    for (const text of ["a\ud83d", "\ude00", "\ude00\ud83d"]) {
      const { code, place } = caught(() => check([], text));
      expect([code, place.field]).toEqual(["invalid-criteria", "text"]);
    }
  });
});

it("takes a text under the id that its source had in an earlier release", () => {
  const redirect = { type: "moved", reason: "a test", since: "2030.1" } as const;
  const dataset = createDataset({
    ...sample(),
    redirects: [{ ...redirect, from: "source:old", to: ["source:gazette"] }],
  });
  const given = verifyCitations(dataset, { "source:old": TEXT });
  expect(given).toEqual(verifyCitations(dataset, { "source:gazette": TEXT }));
  expect(given.some(({ result }) => result !== "text-not-given")).toBe(true);
});

it("needs no TextEncoder, which a test runner with jsdom lacks", () => {
  const { TextEncoder } = globalThis;
  Reflect.deleteProperty(globalThis, "TextEncoder");
  try {
    expect(check([passage(1, 0, "ວຽງຈັນ")], "ວຽງຈັນ")).toEqual(["/citations/0 verified"]);
    expect(hashDataset(createDataset(sample()))).toMatch(/^[0-9a-f]{64}$/);
  } finally {
    globalThis.TextEncoder = TextEncoder;
  }
});
