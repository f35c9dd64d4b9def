/**
 * What a consumer who is pinned to 2026.1 gets from a package whose latest release is another one: a
 * package is built as this one is, with the fixture's release after it.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkReleases } from "../../src/authoring/checkReleases.ts";
import { writeAll } from "../../src/authoring/files.ts";
import { modulesOf } from "../../src/authoring/generate.ts";
import { entryOf, manifestText, releaseText } from "../../src/authoring/manifest.ts";
import { PLACES } from "../../src/authoring/places.ts";
import { readSchema } from "../../src/authoring/schemaVersions.ts";
import { CHANGED, first, further } from "../releases/further.ts";
import { BATTERY, NAMES } from "./battery.ts";

let folder: string;
const next = () => join(folder, "package");
/** A program in a consumer's folder that has one of the packages installed. */
const put = (consumer: string, file: string, text: string) =>
  writeFileSync(join(folder, consumer, file), text);
const answers = (consumer: string, from: string) => {
  put(
    consumer,
    "answers.mjs",
    `import { ${NAMES} } from "laos-relations";\nimport { dataset } from "${from}";${BATTERY}`,
  );
  const cwd = join(folder, consumer);
  return execFileSync(process.execPath, ["answers.mjs"], { cwd, encoding: "utf8" });
};
const compile = (consumer: string, program: string) => {
  put(consumer, "program.mts", program);
  const tsc = join(PLACES.root, "node_modules/typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--module", "nodenext", "program.mts"];
  const { stdout } = spawnSync(process.execPath, [tsc, "--ignoreConfig", ...options], {
    cwd: join(folder, consumer),
    encoding: "utf8",
  });
  return stdout;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "laos-relations-upgrade-"));
  for (const path of ["src", "package.json", "tsconfig.json", "tsup.config.ts"]) {
    cpSync(join(PLACES.root, path), join(next(), path), { recursive: true });
  }
  symlinkSync(join(PLACES.root, "node_modules"), join(next(), "node_modules"));
  const schema = readSchema(first.meta.schemaVersion) ?? "";
  const manifest = [entryOf(first, "minor", schema), entryOf(further, "minor", schema)];
  const releases = [first, further].map(
    (release) => [`${release.meta.version}.json`, releaseText(release)] as const,
  );
  const data = new Map([...releases, ["manifest.json", manifestText(manifest)]]);
  writeAll(data, join(next(), "data/releases"));
  writeAll(modulesOf([first, further]), join(next(), "src/datasets"));
  const tsup = join(PLACES.root, "node_modules/tsup/dist/cli-default.js");
  execFileSync(process.execPath, [tsup, "--silent"], { cwd: next() });
  for (const [consumer, target] of [
    ["before", PLACES.root],
    ["after", next()],
  ] as const) {
    mkdirSync(join(folder, consumer, "node_modules"), { recursive: true });
    symlinkSync(target, join(folder, consumer, "node_modules/laos-relations"), "dir");
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("a package with a release more", () => {
  const { moved } = CHANGED;
  const program = (from: string) =>
    `import { getRecord } from "laos-relations";\nimport { dataset } from "${from}";\ngetRecord(dataset, "${moved.from}").residence;\n`;

  it("has releases that agree with their manifest", () => {
    expect(checkReleases({ ...PLACES, releases: join(next(), "data/releases") })).toEqual([]);
  });

  it("answers from the release that is pinned as the package before it did", () => {
    const pinned = answers("before", "laos-relations/datasets/2026.1");
    expect(pinned).toContain('"version":"2026.1"');
    expect(answers("after", "laos-relations/datasets/2026.1")).toBe(pinned);
  });

  it("answers otherwise from the latest, which has become another", () => {
    const latest = answers("after", "laos-relations");
    expect(latest).toContain('"version":"2026.2"');
    expect(latest).toBe(answers("after", "laos-relations/datasets/2026.2"));
    expect(latest).not.toBe(answers("after", "laos-relations/datasets/2026.1"));
  });

  it("compiles a program that is pinned, and tells one that is not which id is gone", () => {
    expect(compile("before", program("laos-relations/datasets/2026.1"))).toBe("");
    expect(compile("after", program("laos-relations/datasets/2026.1"))).toBe("");
    expect(compile("after", program("laos-relations"))).toContain(`'"${moved.from}"'`);
  });

  it("declares the release that is pinned with the same types", () => {
    const types = (root: string) => {
      const text = readFileSync(join(root, "dist/datasets/2026.1.d.ts"), "utf8");
      return text.replace(/Dataset-\w+\.js/, "Dataset.js");
    };
    expect(types(next())).toBe(types(PLACES.root));
  });

  it.each(["js", "cjs"])("holds the text of each release once in its .%s files", (extension) => {
    const dist = join(next(), "dist");
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(`.${extension}`),
    );
    const texts = files.map((file) => readFileSync(join(dist, file), "utf8"));
    for (const { meta } of [first, further]) {
      expect(texts.filter((text) => text.includes(meta.sha256))).toHaveLength(1);
    }
    expect(texts.join("").match(/passages[\\"]+:\{/g)).toHaveLength(2);
  });
});
