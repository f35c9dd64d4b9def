import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import { resolvePointer } from "../../src/model/pointer.ts";
import type { Redirect } from "../../src/model/Redirect.ts";
import { diffDatasets } from "../../src/releases/diffDatasets.ts";
import { fieldChanges } from "../../src/releases/fieldChanges.ts";
import { formatDiff } from "../../src/releases/formatDiff.ts";
import { hashDataset } from "../../src/releases/hashDataset.ts";
import { sample } from "../fixtures/sample.ts";

const data = sample();
const next = { ...data.meta, version: "2030.2" };
/** The difference between the sample, or another dataset, and the sample with a change. */
const diff = (change: Partial<DatasetData>, before: DatasetData = data) =>
  diffDatasets(createDataset(before), createDataset({ ...data, meta: next, ...change }));
const [place] = data.places;
const [event] = data.events;
if (!place || !event) throw new Error("the sample has no place or no event");

const withdrawn: Redirect = {
  from: "assessment:stately",
  to: [],
  type: "withdrawn",
  reason: "in error",
  since: "2030.2",
};
const redirects = [...data.redirects, withdrawn];

describe("diffDatasets", () => {
  it("returns a patch without reasons for identical content", () => {
    expect(diff({})).toEqual({
      ...{ from: "2030.1", to: "2030.2" },
      ...{ added: [], removed: [], redirected: [], changed: [] },
      ...{ level: "patch", reasons: [] },
    });
  });

  it("lists new records as added, and in reverse as removed", () => {
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

  it("lists a gone id with a redirect as redirected, which is minor", () => {
    const result = diff({ assessments: [], redirects });
    expect(result.removed).toEqual([]);
    expect(result.redirected).toEqual([{ record: data.assessments[0], redirect: withdrawn }]);
    expect(result.level).toBe("minor");
    expect(diff({ assessments: [] }).level).toBe("major");
  });

  it("returns the pointer and both values of a corrected field, at every depth", () => {
    const changed = { ...place, label: "Pleasure dome", note: "It is stately." };
    const [record] = diff({ places: [changed] }).changed;
    expect(record?.id).toBe("place:dome");
    expect(record?.changes).toEqual([
      { pointer: "/label", before: "Dome", after: "Pleasure dome" },
      { pointer: "/note", before: undefined, after: "It is stately." },
    ]);
    const date = { basis: "missing", reason: "not stated" } as const;
    const dated = diff({ events: [{ ...event, date }] }).changed[0]?.changes;
    expect(dated?.map(({ pointer }) => pointer)).toEqual([
      "/date/basis",
      "/date/edtf",
      "/date/reason",
    ]);
  });

  it("returns pointers that lead to the values in both records", () => {
    const places = [{ ...place, label: "Cave", aliases: [] }];
    for (const { before, after, changes } of diff({ places }).changed) {
      for (const change of changes) {
        expect(resolvePointer(before, change.pointer).value).toEqual(change.before);
        expect(resolvePointer(after, change.pointer).value).toEqual(change.after);
      }
    }
  });

  it("treats a list as one field, so an element inserted first changes no other element", () => {
    const [citation] = place.citations;
    const inserted = { ...citation, start: 3 };
    const changes = (citations: typeof place.citations, before = place) =>
      diffDatasets(
        createDataset({ ...data, places: [before] }),
        createDataset({ ...data, places: [{ ...place, citations }] }),
      ).changed.flatMap((record) => record.changes);
    expect(changes([inserted, citation])).toMatchObject([
      { pointer: "/citations", removed: [], added: [inserted] },
    ]);
    const two = { ...place, citations: [inserted, citation] } as const;
    expect(changes([citation, inserted], two)).toMatchObject([
      { pointer: "/citations", removed: [], added: [] },
    ]);
    expect(changes([citation, citation], two)).toMatchObject([
      { removed: [inserted], added: [citation] },
    ]);
  });

  it.each<[string, Partial<DatasetData>, string, RegExp]>([
    ["a removed redirect", { redirects: data.redirects.slice(1) }, "major", /redirects are gone/],
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
      { redirects: data.redirects.map((redirect) => ({ ...redirect, to: ["event:x"] })) },
      "minor",
      /elsewhere/,
    ],
    ["only another day", { meta: { ...next, released: "2030-06-01" } }, "patch", /^$/],
  ])("gives %s the level %3$s", (_, change, level, expected) => {
    const result = diff(change);
    expect(result.level).toBe(level);
    expect(result.reasons.map(({ reason }) => reason).join()).toMatch(expected);
  });

  it("gives another schema one reason, which names both versions and no id", () => {
    const reasons = (schemaVersion: string, before = data) =>
      diff({ meta: { ...next, schemaVersion } }, before).reasons;
    const changed = (versions: string) => [
      { level: "major", reason: `the schema has changed: ${versions}`, ids: [] },
    ];
    expect(reasons("1.0.0")).toEqual(changed("0.1.0 to 1.0.0"));
    expect(reasons("0.2.0")).toEqual([
      { level: "minor", reason: "the schema is wider: 0.1.0 to 0.2.0", ids: [] },
    ]);
    const first = { ...data, meta: { ...data.meta, schemaVersion: "1.0.0" } };
    expect(reasons("10.0.0", first)).toEqual(changed("1.0.0 to 10.0.0"));
  });

  it("gives a corrected record the level minor", () => {
    expect(diff({ places: [{ ...place, label: "Cave" }] }).reasons).toEqual([
      { level: "minor", reason: "records are corrected", ids: ["place:dome"] },
    ]);
  });

  it.each<[string, Partial<Redirect>, string]>([
    ["reason", { reason: "spelt otherwise" }, "redirects are corrected"],
    ["type", { type: "merged" }, "redirects are corrected"],
    ["since", { since: "2029.1" }, "redirects are corrected"],
    ["target", { to: ["event:x"] }, "redirects lead elsewhere"],
  ])("gives a redirect with another %s the level minor", (_, change, reason) => {
    const [first, ...others] = data.redirects;
    if (!first) throw new Error("the sample has no redirect");
    const { level, reasons } = diff({ redirects: [{ ...first, ...change }, ...others] });
    expect(level).toBe("minor");
    expect(reasons).toEqual([{ level: "minor", reason, ids: [first.from] }]);
  });

  it("gives a new redirect from an id without a record the level minor", () => {
    const added: Redirect = { ...withdrawn, from: "place:never" };
    expect(diff({ redirects: [...data.redirects, added] }).reasons).toEqual([
      { level: "minor", reason: "redirects are new", ids: ["place:never"] },
    ]);
  });

  it("ignores the order of redirects, as the hash does", () => {
    const reversed = [...data.redirects].reverse();
    expect(diff({ redirects: reversed }).level).toBe("patch");
    expect(hashDataset(createDataset({ ...data, redirects: reversed }))).toBe(
      hashDataset(createDataset(data)),
    );
  });

  it("returns patch if and only if the hash is the same", () => {
    const redirect = fc.record({
      from: fc.constantFrom("event:parley" as const, "place:x" as const, "place:y" as const),
      to: fc.constantFrom<Redirect["to"]>([], ["event:talks"], ["event:talks", "place:dome"]),
      type: fc.constantFrom("moved" as const, "split" as const),
      reason: fc.constantFrom("a", "b"),
      since: fc.constantFrom("2030.1", "2030.2"),
    });
    const dataset = fc
      .uniqueArray(redirect, { selector: ({ from }) => from, maxLength: 3 })
      .map((list) => createDataset({ ...data, redirects: list }));
    fc.assert(
      fc.property(dataset, dataset, (a, b) => {
        expect(diffDatasets(a, b).level === "patch").toBe(hashDataset(a) === hashDataset(b));
      }),
    );
  });

  it("takes the level of the first reason, which has the highest level", () => {
    const cave = { ...place, id: "place:cave" } as const;
    const { level, reasons } = diff({ places: [cave], assessments: [], redirects });
    expect(level).toBe("major");
    expect(reasons.map((reason) => [reason.level, reason.ids])).toEqual([
      ["major", ["place:dome"]],
      ["minor", ["assessment:stately"]],
      ["minor", ["place:cave"]],
    ]);
  });

  it("returns a result that is frozen at every depth", () => {
    const result = diff({ places: [{ ...place, label: "Cave" }], assessments: [], redirects });
    const isMutable = (value: unknown): boolean =>
      typeof value === "object" &&
      value !== null &&
      (!Object.isFrozen(value) || Object.values(value).some(isMutable));
    expect(isMutable(result)).toBe(false);
    expect(isMutable({ ...result })).toBe(true);
  });
});

describe("the changes of a field", () => {
  it.each<[string, unknown, unknown]>([
    ["a list where there was none", undefined, [1]],
    ["an object in place of text", "x", { edtf: "x" }],
    ["text in place of an object", { edtf: "x" }, "x"],
    ["an object in place of nothing", null, { edtf: "x" }],
    ["a list in place of an object", {}, []],
  ])("are one change of the whole value, without elements: %s", (_, before, after) => {
    expect(fieldChanges({ a: before }, { a: after })).toStrictEqual([
      { pointer: "/a", before, after },
    ]);
  });

  it("have a pointer in which a slash and a tilde of a name are escaped", () => {
    expect(fieldChanges({ "a/b~c": 1 }, { "a/b~c": 2 })).toEqual([
      { pointer: "/a~1b~0c", before: 1, after: 2 },
    ]);
  });
});

describe("formatDiff", () => {
  it("writes a section for each type of change", () => {
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

  it("says that nothing has changed, or that only an order has", () => {
    expect(formatDiff(diff({}))).toBe(
      "From 2030.1 to 2030.2: **patch**, because nothing has changed.",
    );
    const agreements = data.agreements.map((agreement) => ({
      ...agreement,
      topics: [...agreement.topics].reverse(),
    }));
    expect(formatDiff(diff({ agreements }))).toContain("`/topics`: in another order");
  });

  it("writes the elements of a list that are gone, then those that are new", () => {
    const topics = ["health", "energy"] as const;
    const text = formatDiff(
      diff({ agreements: data.agreements.map((agreement) => ({ ...agreement, topics })) }),
    );
    expect(text).toContain(
      '`/topics`: without `"trade"`, without `"agriculture"`, with `"health"`, with `"energy"`',
    );
  });

  it("writes nothing for a field that is absent", () => {
    const text = formatDiff(diff({ places: [{ ...place, note: "It is stately." }] }));
    expect(text).toContain('`/note`: nothing → `"It is stately."`');
  });

  it("fences a code span with one backtick more than its text has in a row", () => {
    const text = formatDiff(diff({ places: [{ ...place, label: "a ``` b ` c" }] }));
    expect(text).toContain('→ ````"a ``` b ` c"````');
  });

  it("writes any blanks of an id as one space", () => {
    const places = [place, { ...place, id: "place:a\n\n b", label: "Odd" } as const];
    expect(formatDiff(diff({ places })).split("\n").at(-1)).toBe("- `place:a b`: Odd");
  });

  it("names the target of a redirect", () => {
    const moved: Redirect = { ...withdrawn, to: ["event:talks"], type: "moved" };
    const text = formatDiff(diff({ assessments: [], redirects: [...data.redirects, moved] }));
    expect(text).toContain("- `assessment:stately` moved to `event:talks`: in error");
  });

  it.each([
    ["a line break", "Cave\n# Heading", "Cave # Heading"],
    ["a line separator", "Cave\u2028# Heading", "Cave # Heading"],
    ["a list item", "Cave\r\n- item", "Cave - item"],
    ["emphasis", "a *b* _c_ ~~d~~", "a \\*b\\* \\_c\\_ \\~\\~d\\~\\~"],
    ["a link", "[a](https://example.org)", "\\[a\\](https://example.org)"],
    ["HTML", "<script>&lt;", "\\<script\\>\\&lt;"],
    ["a code span", "`a`", "\\`a\\`"],
    ["a backslash", "a\\*b", "a\\\\\\*b"],
    ["a cell of a table", "a|b", "a\\|b"],
  ])("escapes %s in labels, reasons and versions", (_, text, escaped) => {
    const cave = { ...place, id: "place:cave", label: text } as const;
    const redirect: Redirect = { ...withdrawn, reason: text };
    const lines = formatDiff(
      diff({
        meta: { ...next, version: text, license: text },
        places: [place, cave],
        assessments: [],
        redirects: [...data.redirects, redirect],
      }),
    ).split("\n");
    expect(lines).toContain(`- \`place:cave\`: ${escaped}`);
    expect(lines).toContain(`- \`assessment:stately\` withdrawn: ${escaped}`);
    expect(lines[0]).toMatch(/^From 2030\.1 to .*: \*\*major\*\*, because /);
    expect(lines[0]).toContain(`From 2030.1 to ${escaped}: `);
    expect(lines[0]).toContain(`CC0-1.0 to ${escaped}, `);
  });

  it("puts an id with backticks or a line break into one code span", () => {
    const places = [place, { ...place, id: "place:`\n#`", label: "Odd" } as const];
    expect(formatDiff(diff({ places })).split("\n").at(-1)).toBe("- `` place:` #` ``: Odd");
  });

  it("writes the same lines for every label", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (label) => {
        const text = formatDiff(diff({ places: [place, { ...place, id: "place:cave", label }] }));
        expect(text.split(/\r\n|[\n\r\u2028\u2029]/)).toHaveLength(5);
        const written = text.slice(text.indexOf("`place:cave`: ") + "`place:cave`: ".length);
        expect(written.replace(/\\(.)/gu, "$1")).toBe(label.replace(/\s+/g, " "));
      }),
    );
  });
});
