import { describe, expect, it } from "vitest";
import { staleFiles } from "../../src/authoring/files.ts";
import { modulesOf } from "../../src/authoring/generate.ts";
import { PATHS } from "../../src/authoring/paths.ts";
import { dataset as released } from "../../src/datasets/2026.1/index.ts";
import { findRecord } from "../../src/query/findRecord.ts";
import { getRecord } from "../../src/query/getRecord.ts";
import { timeline } from "../../src/query/timeline.ts";
import { assertDataset } from "../../src/releases/assertDataset.ts";
import { diffDatasets } from "../../src/releases/diffDatasets.ts";
import { formatDiff } from "../../src/releases/formatDiff.ts";
import { hashDataset } from "../../src/releases/hashDataset.ts";
import { validateDataset } from "../../src/schemas/validateDataset.ts";
import { caught } from "../caught.ts";
import { dataset as earlier } from "./generated/2026.1/index.ts";
import { dataset as later } from "./generated/2026.2/index.ts";
import { dataset as latest } from "./generated/latest.ts";
import { CHANGES, firstRelease, nextRelease } from "./nextRelease.ts";

const { added, corrected, moved, withdrawn } = CHANGES;

describe("two releases in one program", () => {
  it("have modules that the current generator wrote", () => {
    const folder = `${PATHS.root}tests/releases/generated`;
    expect(
      staleFiles(modulesOf([firstRelease, nextRelease], "../../../../src/dataset"), folder),
    ).toEqual([]);
    expect(latest).toBe(later);
  });

  it("are valid, and each has the hash that it declares", () => {
    for (const dataset of [earlier, later, released]) {
      expect(validateDataset(dataset)).toEqual([]);
      expect(hashDataset(dataset)).toBe(dataset.meta.sha256);
    }
    expect(earlier.meta).toEqual(released.meta);
  });

  it("are queried independently of each other", () => {
    const years = (dataset: typeof earlier | typeof later) =>
      timeline(dataset as typeof earlier, { kind: "mission", between: ["LAO", "TUR"] }).map(
        ({ time }) => time.edtf,
      );
    expect([years(earlier), years(later), years(earlier)]).toEqual([["2017"], ["2018"], ["2017"]]);
  });
});

describe("the difference between them", () => {
  const diff = diffDatasets(earlier, later);

  it("contains the changes, and nothing else", () => {
    expect(diff.added.map(({ id }) => id)).toEqual([moved.to, added]);
    expect(diff.removed).toEqual([]);
    expect(diff.redirected.map(({ record, redirect }) => [record.id, redirect.to])).toEqual([
      [moved.from, [moved.to]],
      [withdrawn, []],
    ]);
    expect(diff.changed.map(({ id, changes }) => [id, changes])).toEqual([
      [corrected, [{ pointer: "/established/edtf", before: "2017", after: "2018" }]],
    ]);
    expect(diff.level).toBe("minor");
  });

  it("is major in reverse, because added records are gone", () => {
    const reverse = diffDatasets(later, earlier);
    expect(reverse.level).toBe("major");
    expect(reverse.removed.map(({ id }) => id)).toEqual([moved.to, added]);
    expect(reverse.reasons.map(({ reason }) => reason)).toContain("redirects are gone");
  });

  it("can be written as Markdown", () => {
    expect(formatDiff(diff)).toContain(
      `- \`${moved.from}\` moved to \`${moved.to}\`: It is a consulate general.`,
    );
    expect(formatDiff(diff)).toContain('  - `/established/edtf`: `"2017"` → `"2018"`');
  });
});

describe("an id that is gone", () => {
  it("leads to the id that it moved to", () => {
    const id: string = moved.from;
    expect(getRecord(later as typeof earlier, moved.from).id).toBe(moved.to);
    expect(findRecord(later, id)?.id).toBe(moved.to);
    expect(findRecord(earlier, id)?.id).toBe(moved.from);
  });

  it("gives an error that says when and why it was withdrawn", () => {
    expect(findRecord(later, withdrawn)).toBeUndefined();
    const error = caught(() => getRecord(later as typeof earlier, withdrawn));
    expect(error.code).toBe("unknown-id");
    expect(error.expected).toBe("no id: withdrawn in 2026.2, No record needs it.");
  });
});

describe("a pin", () => {
  const { version, sha256 } = earlier.meta;

  it("accepts its release, and rejects the next release", () => {
    assertDataset(earlier, { version, sha256 });
    const error = caught(() => assertDataset(latest, { version, sha256 }));
    expect(error.code).toBe("wrong-dataset");
    expect(error.message).toContain('"2026.2"; expected the pinned version 2026.1');
  });

  it("rejects the content of the next release under the version of the first", () => {
    const pin = { version: later.meta.version, sha256 };
    expect(caught(() => assertDataset(later, pin)).place).toEqual({ field: "sha256" });
  });
});
