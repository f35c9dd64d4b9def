import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import { resolvePointer } from "../../src/model/pointer.ts";
import type { Redirect } from "../../src/model/Redirect.ts";
import { diffDatasets } from "../../src/releases/diffDatasets.ts";
import { formatDiff } from "../../src/releases/formatDiff.ts";
import { sample } from "../fixtures/sample.ts";

const data = sample();
const next = { ...data.meta, version: "2030.2" };
/** The difference that a change of the sample makes. */
const diff = (change: Partial<DatasetData>, before: DatasetData = data) =>
  diffDatasets(createDataset(before), createDataset({ ...data, meta: next, ...change }));
const [place] = data.places;
const [event] = data.events;
if (!place || !event) throw new Error("the sample has a place and an event");

const withdrawn: Redirect = {
  from: "assessment:stately",
  to: [],
  type: "withdrawn",
  reason: "in error",
  since: "2030.2",
};
const redirects = [...data.redirects, withdrawn];

describe("diffDatasets", () => {
  it("of the same content is a patch without a reason", () => {
    expect(diff({})).toEqual({
      ...{ from: "2030.1", to: "2030.2" },
      ...{ added: [], removed: [], redirected: [], changed: [] },
      ...{ level: "patch", reasons: [] },
    });
  });

  it("tells new records, and back again gone ones", () => {
    const cave = { ...place, id: "place:cave" } as const;
    const places = [...data.places, cave];
    expect(diff({ places })).toMatchObject({ added: [cave], removed: [], level: "minor" });
    expect(diff({}, { ...data, places })).toMatchObject({
      added: [],
      removed: [cave],
      level: "major",
      reasons: [{ level: "major", ids: ["place:cave"] }],
    });
  });

  it("an id that is gone with a redirect is redirected, and minor", () => {
    const found = diff({ assessments: [], redirects });
    expect(found.removed).toEqual([]);
    expect(found.redirected).toEqual([{ record: data.assessments[0], redirect: withdrawn }]);
    expect(found.level).toBe("minor");
    expect(diff({ assessments: [] }).level).toBe("major");
  });

  it("a corrected field has its pointer and both values, at every depth", () => {
    const changed = { ...place, label: "Pleasure dome", note: "It is stately." };
    const [found] = diff({ places: [changed] }).changed;
    expect(found?.id).toBe("place:dome");
    expect(found?.changes).toEqual([
      { pointer: "/label", before: "Dome", after: "Pleasure dome" },
      { pointer: "/note", before: undefined, after: "It is stately." },
    ]);
    const date = { basis: "missing", reason: "unsaid" } as const;
    const dated = diff({ events: [{ ...event, date }] }).changed[0]?.changes;
    expect(dated?.map(({ pointer }) => pointer)).toEqual([
      "/date/basis",
      "/date/edtf",
      "/date/reason",
    ]);
  });

  it("pointers lead to the values in both records", () => {
    const places = [{ ...place, label: "Cave", aliases: [] }];
    for (const { before, after, changes } of diff({ places }).changed) {
      for (const change of changes) {
        expect(resolvePointer(before, change.pointer).value).toEqual(change.before);
        expect(resolvePointer(after, change.pointer).value).toEqual(change.after);
      }
    }
  });

  it("a list is one field: a member more at the front changes no other", () => {
    const [citation] = place.citations;
    const further = { ...citation, start: 3 };
    const changes = (citations: typeof place.citations, before = place) =>
      diffDatasets(
        createDataset({ ...data, places: [before] }),
        createDataset({ ...data, places: [{ ...place, citations }] }),
      ).changed.flatMap((one) => one.changes);
    expect(changes([further, citation])).toMatchObject([
      { pointer: "/citations", removed: [], added: [further] },
    ]);
    const two = { ...place, citations: [further, citation] } as const;
    expect(changes([citation, further], two)).toMatchObject([
      { pointer: "/citations", removed: [], added: [] },
    ]);
    expect(changes([citation, citation], two)).toMatchObject([
      { removed: [further], added: [citation] },
    ]);
  });

  it.each<[string, Partial<DatasetData>, string, RegExp]>([
    ["a dropped redirect", { redirects: data.redirects.slice(1) }, "major", /redirects are gone/],
    [
      "another major schema",
      { meta: { ...next, schemaVersion: "1.0.0" } },
      "major",
      /0\.1\.0 to 1\.0\.0/,
    ],
    ["a wider schema", { meta: { ...next, schemaVersion: "0.2.0" } }, "minor", /wider/],
    ["another focus", { meta: { ...next, focus: "party:xbb" } }, "major", /focus/],
    ["another licence", { meta: { ...next, license: "CC-BY-4.0" } }, "major", /license/],
    [
      "a redirect that leads elsewhere",
      { redirects: data.redirects.map((one) => ({ ...one, to: ["event:x"] })) },
      "minor",
      /elsewhere/,
    ],
    ["another hash or day alone", { meta: { ...next, released: "2030-06-01" } }, "patch", /^$/],
  ])("%s is %3$s", (_, change, level, reason) => {
    const found = diff(change);
    expect(found.level).toBe(level);
    expect(found.reasons.map((one) => one.reason).join()).toMatch(reason);
  });

  it("the strongest reason makes the level, and comes first", () => {
    const cave = { ...place, id: "place:cave" } as const;
    const { level, reasons } = diff({ places: [cave], assessments: [], redirects });
    expect(level).toBe("major");
    expect(reasons.map((one) => [one.level, one.ids])).toEqual([
      ["major", ["place:dome"]],
      ["minor", ["assessment:stately"]],
      ["minor", ["place:cave"]],
    ]);
  });

  it("is frozen at every depth", () => {
    const found = diff({ places: [{ ...place, label: "Cave" }], assessments: [], redirects });
    const loose = (value: unknown): boolean =>
      typeof value === "object" &&
      value !== null &&
      (!Object.isFrozen(value) || Object.values(value).some(loose));
    expect(loose(found)).toBe(false);
    expect(loose({ ...found })).toBe(true);
  });
});

describe("formatDiff", () => {
  it("writes a section for each sort of change", () => {
    const cave = { ...place, id: "place:cave", label: "Cave" } as const;
    const [citation] = place.citations;
    const changed = { ...place, label: "The `dome`", citations: [citation, citation] } as const;
    const text = formatDiff(
      diff({ places: [changed, cave], assessments: [], figures: [], redirects }),
    );
    expect(text.split("\n\n")).toEqual([
      "From 2030.1 to 2030.2: **major**, because ids are gone without a redirect, ids have moved, merged, split or been withdrawn, ids are new, records are corrected.",
      "### Gone without a redirect",
      "- `figure:trade`: Trade",
      "### Redirected",
      "- `assessment:stately` withdrawn: in error",
      "### Corrected",
      `- \`place:dome\`\n  - \`/citations\`: with \`${JSON.stringify(citation)}\`\n  - \`/label\`: \`"Dome"\` → \`\`"The \`dome\`"\`\``,
      "### New",
      "- `place:cave`: Cave",
    ]);
  });

  it("says so where nothing has changed, and where only an order has", () => {
    expect(formatDiff(diff({}))).toBe(
      "From 2030.1 to 2030.2: **patch**, because nothing has changed.",
    );
    const agreements = data.agreements.map((one) => ({
      ...one,
      topics: [...one.topics].reverse(),
    }));
    expect(formatDiff(diff({ agreements }))).toContain("`/topics`: in another order");
  });

  it("names where an id has gone", () => {
    const moved: Redirect = { ...withdrawn, to: ["event:talks"], type: "moved" };
    const text = formatDiff(diff({ assessments: [], redirects: [...data.redirects, moved] }));
    expect(text).toContain("- `assessment:stately` moved to `event:talks`: in error");
  });
});
