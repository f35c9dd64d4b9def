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
  type Manifest,
  manifestEntryOf,
  manifestText,
  orderFaults,
  readManifest,
  readRelease,
  releaseText,
} from "../../src/authoring/manifest.ts";
import { PATHS } from "../../src/authoring/paths.ts";
import { readSchema } from "../../src/authoring/schemaVersions.ts";
import { validateDataset } from "../../src/schemas/validateDataset.ts";

const [first] = readManifest();
if (!first) throw new Error("no release");
const { version, schemaVersion } = first;
const schema = readSchema(schemaVersion) ?? "";

/** A temporary copy of the project data, with only the first release: later tests add others. */
let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "laos-relations-"));
  folder = join(root, "releases");
  mkdirSync(folder);
  cpSync(PATHS.schemas, join(root, "schemas"), { recursive: true });
  cpSync(join(PATHS.releases, `${version}.json`), join(folder, `${version}.json`));
  writeFileSync(join(folder, "manifest.json"), manifestText([first]));
});
afterEach(() => rmSync(root, { recursive: true }));

const file = () => join(folder, `${version}.json`);
const editFile = (change: (text: string) => string) =>
  writeFileSync(file(), change(readFileSync(file(), "utf8")));
/** Changes fields of the first release in the manifest. */
const editManifest = (change: object) => {
  const manifest = readManifest(folder).map((entry, index) =>
    index === 0 ? { ...entry, ...change } : entry,
  );
  writeFileSync(join(folder, "manifest.json"), manifestText(manifest as Manifest));
};
const faults = () => checkReleases({ releases: folder, schemas: join(root, "schemas") }).join("\n");

describe("checkReleases", () => {
  it("finds no fault in the releases, which are also valid", () => {
    expect(checkReleases()).toEqual([]);
    for (const { version } of readManifest()) {
      expect(validateDataset(readRelease(version))).toEqual([]);
    }
  });

  it.each<[string, (text: string) => string, RegExp]>([
    [
      "a changed letter in a record",
      (text) => text.replace('"label":"', '"label":"x'),
      /been changed/,
    ],
    [
      "a changed digit in a hash",
      (text) => text.replace(/"sha256":"./, '"sha256":"x'),
      /been changed/,
    ],
    ["a changed letter in meta", (text) => text.replace("of Laos", "of Loas"), /been changed/],
    ["an added space", (text) => text.replace("{", "{ "), /canonical JSON/],
    ["a missing line end", (text) => text.trimEnd(), /canonical JSON/],
    ["a missing last bracket", (text) => text.replace(/\}\n$/, "\n"), /cannot be read/],
  ])("reports %s of a release file", (_, change, fault) => {
    editFile(change);
    expect(faults()).toMatch(fault);
    expect(faults()).toContain("the file has been changed");
  });

  it("reports changed content by its own hash, even if the hash of the file was adapted", () => {
    editFile((text) => text.replace('"label":"', '"label":"x'));
    editManifest({
      fileSha256: manifestEntryOf(JSON.parse(readFileSync(file(), "utf8")), "minor", schema)
        .fileSha256,
    });
    expect(faults()).toMatch(/sha256 is .*\n.*meta\.sha256 is not the hash of the content/);
  });

  it.each<[string, object, RegExp]>([
    ["version", { version: "2026.3" }, /2026\.3: the release file is missing/],
    ["schema version", { schemaVersion: "9.9.9" }, /schema 9\.9\.9 is missing/],
    ["hash of the schema", { schemaSha256: "0".repeat(64) }, /schema 0\.1\.0 has been changed/],
    ["release day", { released: "2026-11-24" }, /released is "2026-11-24" in the manifest, "2026/],
    ["hash of the content", { sha256: "0".repeat(64) }, /sha256 is "0+"/],
    ["hash of the file", { fileSha256: "0".repeat(64) }, /been changed/],
    ["count", { counts: { ...first.counts, party: 1 } }, /counts is/],
    ["level", { level: "major" }, /level is major, should be minor/],
    ["number of counts", { counts: {} }, /counts is \{\}/],
    ["kind", { counts: { war: 1 } }, /^manifest\.json: /],
  ])("reports another %s in the manifest", (_, change, fault) => {
    editManifest(change);
    expect(faults()).toMatch(fault);
  });

  it("reports a file that is not in the manifest", () => {
    writeFileSync(join(folder, "2020.1.json"), "{}");
    expect(faults()).toBe("2020.1.json: the manifest does not list it");
  });

  it("reports a file with the name of another release", () => {
    const other = "2026.2";
    renameSync(file(), join(folder, `${other}.json`));
    editManifest({ version: other });
    expect(faults()).toContain(`version is "${other}" in the manifest, "${version}" in the file`);
  });

  it("compares the level with the difference from the previous release", () => {
    const release = readRelease(version, folder);
    const meta = { ...release.meta, version: "2026.2", released: "2026-12-01" };
    const unchanged = { ...release, meta };
    writeFileSync(join(folder, "2026.2.json"), releaseText(unchanged));
    const setLevel = (level: "patch" | "minor") =>
      writeFileSync(
        join(folder, "manifest.json"),
        manifestText([first, manifestEntryOf(unchanged, level, schema)]),
      );
    setLevel("patch");
    expect(faults()).toBe("");
    setLevel("minor");
    expect(faults()).toBe("2026.2: level is minor, should be patch");
  });
});

describe("checkReleases, with two releases", () => {
  const addRelease = () => {
    const release = readRelease(version, folder);
    const meta = { ...release.meta, version: "2026.2", released: "2026-12-01" };
    const next = { ...release, meta };
    writeFileSync(join(folder, "2026.2.json"), releaseText(next));
    writeFileSync(
      join(folder, "manifest.json"),
      manifestText([first, manifestEntryOf(next, "patch", schema)]),
    );
  };

  it.each<[string, string, (text: string) => string]>([
    ["the first, cut off", version, (text) => text.slice(0, 1000)],
    ["the second, cut off", "2026.2", (text) => text.slice(0, 1000)],
    ["the first, empty", version, () => ""],
    ["the second, not an object", "2026.2", () => "null\n"],
    [
      "the first, with a changed letter",
      version,
      (text) => text.replace('"label":"', '"label":"x'),
    ],
  ])("reports a damaged file by name: %s", (_, damaged, damage) => {
    addRelease();
    expect(faults()).toBe("");
    const path = join(folder, `${damaged}.json`);
    writeFileSync(path, damage(readFileSync(path, "utf8")));
    const reports = checkReleases({ releases: folder, schemas: join(root, "schemas") });
    expect(reports.length).toBeGreaterThan(0);
    for (const fault of reports) expect(fault).toMatch(new RegExp(`^${damaged}: `));
  });

  it("reports a stored schema that was changed or removed, by version", () => {
    const path = join(root, "schemas", `${schemaVersion}.json`);
    writeFileSync(path, readFileSync(path, "utf8").replace("embassy", "legation"));
    expect(faults()).toBe(`${version}: schema ${schemaVersion} has been changed`);
    rmSync(path);
    expect(faults()).toBe(`${version}: schema ${schemaVersion} is missing`);
  });
});

describe("orderFaults", () => {
  const previous = { version: "2026.9", released: "2026-05-01" };
  it.each<[string, string, string, number]>([
    ["accepts the next version of the year", "2026.10", "2026-05-01", 0],
    ["accepts the first version of a later year", "2028.1", "2028-01-01", 0],
    ["rejects the same version", "2026.9", "2026-06-01", 1],
    ["rejects a gap", "2026.11", "2026-06-01", 1],
    ["rejects an earlier version", "2026.1", "2026-06-01", 1],
    ["rejects a version in another year than the day", "2027.1", "2026-06-01", 1],
    ["rejects an earlier day", "2026.10", "2026-04-30", 1],
    ["rejects an earlier year", "2025.1", "2025-04-30", 1],
  ])("%s", (_, version, released, count) => {
    expect(orderFaults(previous, { version, released })).toHaveLength(count);
  });

  it("starts each year with 1", () => {
    expect(orderFaults(undefined, { version: "2026.1", released: "2026-11-23" })).toEqual([]);
    expect(orderFaults(undefined, { version: "2026.2", released: "2026-11-23" })).toEqual([
      "out of order: a release on 2026-11-23 must be 2026.1",
    ]);
  });
});
