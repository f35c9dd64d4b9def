import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkReleases } from "../../src/authoring/checkReleases.ts";
import {
  entryOf,
  type Manifest,
  manifestText,
  orderFaults,
  readManifest,
  readRelease,
  releaseText,
} from "../../src/authoring/manifest.ts";
import { PLACES } from "../../src/authoring/places.ts";
import { readSchema } from "../../src/authoring/schemaVersions.ts";
import { validateDataset } from "../../src/schemas/validateDataset.ts";

const [first] = readManifest();
if (!first) throw new Error("there is a release");
const { version, schemaVersion } = first;
const schema = readSchema(schemaVersion) ?? "";

/** A copy of the releases, of which the first is tried alone: others may follow it. */
let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "laos-relations-"));
  folder = join(root, "releases");
  mkdirSync(folder);
  cpSync(PLACES.schemas, join(root, "schemas"), { recursive: true });
  cpSync(join(PLACES.releases, `${version}.json`), join(folder, `${version}.json`));
  writeFileSync(join(folder, "manifest.json"), manifestText([first]));
});
afterEach(() => rmSync(root, { recursive: true }));

const file = () => join(folder, `${version}.json`);
const edit = (change: (text: string) => string) =>
  writeFileSync(file(), change(readFileSync(file(), "utf8")));
/** Rewrites the entry of the first release. */
const enter = (change: object) => {
  const manifest = readManifest(folder).map((entry, at) =>
    at === 0 ? { ...entry, ...change } : entry,
  );
  writeFileSync(join(folder, "manifest.json"), manifestText(manifest as Manifest));
};
const faults = () => checkReleases({ releases: folder, schemas: join(root, "schemas") }).join("\n");

describe("the releases", () => {
  it("are what the manifest says, and valid", () => {
    expect(checkReleases()).toEqual([]);
    for (const { version } of readManifest()) {
      expect(validateDataset(readRelease(version))).toEqual([]);
    }
  });

  it.each<[string, (text: string) => string, RegExp]>([
    ["a letter of a record", (text) => text.replace('"label":"', '"label":"x'), /been changed/],
    ["a digit of a hash", (text) => text.replace(/"sha256":"./, '"sha256":"x'), /been changed/],
    ["a letter of meta", (text) => text.replace("of Laos", "of Loas"), /been changed/],
    ["a space", (text) => text.replace("{", "{ "), /canonical JSON/],
    ["the line end", (text) => text.trimEnd(), /canonical JSON/],
    ["the last bracket", (text) => text.replace(/\}\n$/, "\n"), /cannot be read/],
  ])("%s in a release file is seen", (_, change, fault) => {
    edit(change);
    expect(faults()).toMatch(fault);
    expect(faults()).toContain("the file has been changed");
  });

  it("content that was exchanged with its file's hash is seen by its own", () => {
    edit((text) => text.replace('"label":"', '"label":"x'));
    enter({
      fileSha256: entryOf(JSON.parse(readFileSync(file(), "utf8")), "minor", schema).fileSha256,
    });
    expect(faults()).toMatch(/sha256 is .*\n.*meta\.sha256 is not that of the content/);
  });

  it.each<[string, object, RegExp]>([
    ["version", { version: "2026.3" }, /2026\.3: there is no such release file/],
    ["schema version", { schemaVersion: "9.9.9" }, /there is no schema 9\.9\.9/],
    ["hash of the schema", { schemaSha256: "0".repeat(64) }, /schema 0\.1\.0 has been changed/],
    ["day", { released: "2026-11-24" }, /released is "2026-11-24", in the file "2026/],
    ["hash of the content", { sha256: "0".repeat(64) }, /sha256 is "0+"/],
    ["hash of the file", { fileSha256: "0".repeat(64) }, /been changed/],
    ["count", { counts: { ...first.counts, party: 1 } }, /counts is/],
    ["level", { level: "major" }, /level is major, should be minor/],
    ["count that is missing", { counts: {} }, /counts is \{\}/],
    ["form", { counts: { war: 1 } }, /^manifest\.json: /],
  ])("another %s in the manifest is seen", (_, change, fault) => {
    enter(change);
    expect(faults()).toMatch(fault);
  });

  it("a file that is not listed is seen", () => {
    writeFileSync(join(folder, "2020.1.json"), "{}");
    expect(faults()).toBe("2020.1.json: the manifest does not list it");
  });

  it("a file under another release's name is seen", () => {
    const further = "2026.2";
    renameSync(file(), join(folder, `${further}.json`));
    enter({ version: further });
    expect(faults()).toContain(`version is "${further}", in the file "${version}"`);
  });

  it("the level is that of the difference to the release before", () => {
    const release = readRelease(version, folder);
    const meta = { ...release.meta, version: "2026.2", released: "2026-12-01" };
    const same = { ...release, meta };
    writeFileSync(join(folder, "2026.2.json"), releaseText(same));
    const list = (level: "patch" | "minor") =>
      writeFileSync(
        join(folder, "manifest.json"),
        manifestText([first, entryOf(same, level, schema)]),
      );
    list("patch");
    expect(faults()).toBe("");
    list("minor");
    expect(faults()).toBe("2026.2: level is minor, should be patch");
  });
});

describe("releases of any age", () => {
  const later = () => {
    const release = readRelease(version, folder);
    const meta = { ...release.meta, version: "2026.2", released: "2026-12-01" };
    const next = { ...release, meta };
    writeFileSync(join(folder, "2026.2.json"), releaseText(next));
    writeFileSync(
      join(folder, "manifest.json"),
      manifestText([first, entryOf(next, "patch", schema)]),
    );
  };

  it.each<[string, string, (text: string) => string]>([
    ["the earlier, cut off", version, (text) => text.slice(0, 1000)],
    ["the later, cut off", "2026.2", (text) => text.slice(0, 1000)],
    ["the earlier, empty", version, () => ""],
    ["the later, not an object", "2026.2", () => "null\n"],
    ["the earlier, a letter", version, (text) => text.replace('"label":"', '"label":"x')],
  ])("a damaged file is reported with its name: %s", (_, damaged, damage) => {
    later();
    expect(faults()).toBe("");
    const path = join(folder, `${damaged}.json`);
    writeFileSync(path, damage(readFileSync(path, "utf8")));
    const reported = checkReleases({ releases: folder, schemas: join(root, "schemas") });
    expect(reported.length).toBeGreaterThan(0);
    for (const fault of reported) expect(fault).toMatch(new RegExp(`^${damaged}: `));
  });

  it("a kept schema that was changed is reported with its version", () => {
    const path = join(root, "schemas", `${schemaVersion}.json`);
    writeFileSync(path, readFileSync(path, "utf8").replace("embassy", "legation"));
    expect(faults()).toBe(`${version}: schema ${schemaVersion} has been changed`);
    rmSync(path);
    expect(faults()).toBe(`${version}: there is no schema ${schemaVersion}`);
  });
});

describe("the order of releases", () => {
  const before = { version: "2026.9", released: "2026-05-01" };
  it.each<[string, string, string, number]>([
    ["the next of a year", "2026.10", "2026-05-01", 0],
    ["the first of a later year", "2028.1", "2028-01-01", 0],
    ["the same", "2026.9", "2026-06-01", 1],
    ["a gap", "2026.11", "2026-06-01", 1],
    ["a step back", "2026.1", "2026-06-01", 1],
    ["another year than the day's", "2027.1", "2026-06-01", 1],
    ["an earlier day", "2026.10", "2026-04-30", 1],
    ["an earlier year", "2025.1", "2025-04-30", 1],
  ])("%s", (_, version, released, count) => {
    expect(orderFaults(before, { version, released })).toHaveLength(count);
  });

  it("begins with 1", () => {
    expect(orderFaults(undefined, { version: "2026.1", released: "2026-11-23" })).toEqual([]);
    expect(orderFaults(undefined, { version: "2026.2", released: "2026-11-23" })).toEqual([
      "out of order: the release of 2026-11-23 is 2026.1",
    ]);
  });
});
