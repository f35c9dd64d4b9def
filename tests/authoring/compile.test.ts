import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashOf, toCanonicalJson } from "../../src/authoring/canonical.ts";
import { compile } from "../../src/authoring/compile.ts";
import { staleFiles, writeFiles } from "../../src/authoring/files.ts";
import { modulesOf } from "../../src/authoring/generate.ts";
import { readManifest, workingVersion } from "../../src/authoring/manifest.ts";
import { PATHS } from "../../src/authoring/paths.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "laos-relations-"));
  cpSync(PATHS.records, join(folder, "records"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const paths = () => ({
  meta: PATHS.meta,
  records: join(folder, "records"),
  redirects: join(folder, "redirects.yaml"),
  releases: PATHS.releases,
});
const writeRecord = (path: string, text: string) => {
  mkdirSync(join(folder, "records", path, ".."), { recursive: true });
  writeFileSync(join(folder, "records", path), text);
};
const faults = () =>
  compile(paths()).issues.map(({ code, id, pointer }) => `${code} ${id} ${pointer}`.trim());

describe("compile", () => {
  it("takes id and kind from the path, and gives the same result twice", () => {
    const { data, issues } = compile(paths());
    expect(issues).toEqual([]);
    expect(data.missions.map(({ id, kind }) => [id, kind])).toContainEqual([
      "mission:turkiye-laos-embassy",
      "mission",
    ]);
    expect(toCanonicalJson(compile(paths()).data)).toBe(toCanonicalJson(data));
  });

  it.each([
    ["places/Upper.yaml", "label: x", "wrong-prefix place:Upper /id"],
    ["places/broken.yaml", "label: [", "invalid-record place:broken"],
    ["places/list.yaml", "- 1", "invalid-record place:list"],
    ["places/nan.yaml", "label: .nan", "invalid-record place:nan /label"],
    ["places/cycle.yaml", "label: &label [*label]", "not-plain-data place:cycle /label"],
    ["places/named.yaml", "id: place:other", "invalid-record place:named"],
    ["wars/first.yaml", "label: x", "invalid-record wars/first.yaml"],
    ["places/note.txt", "x", "invalid-record places/note.txt"],
    ["places/deep/one.yaml", "label: x", "invalid-record places/deep/one.yaml"],
  ])("reports the fault of %s", (path, text, expected) => {
    writeRecord(path, text);
    expect(faults().join("\n")).toContain(expected);
  });

  it("reports the faults of several files at once", () => {
    writeRecord("places/a.yaml", "label: [");
    writeRecord("events/b.yaml", "label: x");
    const reported = faults();
    expect(reported.some((fault) => fault.includes("place:a"))).toBe(true);
    expect(reported.some((fault) => fault.includes("event:b"))).toBe(true);
  });

  it("gives the working records the next version, with -dev", () => {
    const [, year, count] = /^(\d+)\.(\d+)$/.exec(readManifest().at(-1)?.version ?? "") ?? [];
    expect(compile(paths()).data.meta.version).toBe(`${year}.${Number(count) + 1}-dev`);
    expect(workingVersion([])).toBe("0000.1-dev");
  });

  it("reads redirects, and rejects a redirect from an id that has a record", () => {
    writeFileSync(
      join(folder, "redirects.yaml"),
      "- { from: party:lao, to: [party:vnm], type: moved, reason: no, since: '2026.1' }",
    );
    expect(faults()).toEqual(["duplicate-id party:lao /from"]);
  });
});

describe("canonical JSON (RFC 8785)", () => {
  it("agrees with the examples of the RFC", () => {
    expect(toCanonicalJson({ b: [1e21, 0.002, 4.5], a: '\u20ac$\u000f\nA\'B"\\\\"/' })).toBe(
      '{"a":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/","b":[1e+21,0.002,4.5]}',
    );
  });

  it("gives the same hash for any order of fields", () => {
    expect(hashOf({ a: 1, b: 2 })).toBe(hashOf({ b: 2, a: 1 }));
    expect(hashOf({ a: 1, b: 2 })).not.toBe(hashOf({ a: 1, b: 3 }));
  });
});

describe("the generated modules", () => {
  const out = () => join(folder, "out");

  it("are out of date if a record changes or a file is left over", () => {
    const files = modulesOf([compile(paths()).data]);
    const { version } = compile(paths()).data.meta;
    writeFiles(files, out());
    expect(staleFiles(files, out())).toEqual([]);
    const hanoi = readFileSync(join(folder, "records/places/hanoi.yaml"), "utf8");
    writeRecord("places/extra.yaml", hanoi.replace("label: Hanoi", "label: Extra"));
    const changed = modulesOf([compile(paths()).data]);
    expect(staleFiles(changed, out())).toEqual([`${version}/index.ts`, `${version}/text.ts`]);
    expect(staleFiles(new Map(), out()).toSorted()).toEqual([...files.keys()].toSorted());
  });

  it("contain the ids as literal types, and say that they are generated", () => {
    const { data } = compile(paths());
    const index = modulesOf([data]).get(`${data.meta.version}/index.ts`) ?? "";
    expect(index.split("\n")[0]).toMatch(/^\/\/ Generated/);
    expect(index).toContain('  | "party:lao"\n');
  });

  it("are all written, or none", () => {
    writeFiles(new Map([["a.ts", "old"]]), out());
    const impossible = new Map([
      ["a.ts", "new"],
      ["b.ts", "new"],
      ["a.ts/c.ts", "a file in a file"],
    ]);
    expect(() => writeFiles(impossible, out())).toThrow();
    expect(staleFiles(new Map([["a.ts", "old"]]), out())).toEqual([]);
  });
});
