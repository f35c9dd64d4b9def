/**
 * Tests an upgrade of a program that pins 2026.1. They build a second package, whose latest release is
 * the invented next release.
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
import { writeFiles } from "../../src/authoring/files.ts";
import { modulesOf } from "../../src/authoring/generate.ts";
import { manifestEntryOf, manifestText, releaseText } from "../../src/authoring/manifest.ts";
import { PATHS } from "../../src/authoring/paths.ts";
import { readSchema } from "../../src/authoring/schemaVersions.ts";
import { CHANGES, firstRelease, nextRelease } from "../releases/nextRelease.ts";
import { BATTERY, NAMES } from "./battery.ts";

let folder: string;
const newPackage = () => join(folder, "package");
/** Writes a program into the folder of a consumer, which has one of the packages installed. */
const writeProgram = (consumer: string, file: string, text: string) =>
  writeFileSync(join(folder, consumer, file), text);
const answers = (consumer: string, from: string) => {
  writeProgram(
    consumer,
    "answers.mjs",
    `import { ${NAMES} } from "laos-relations";\nimport { dataset } from "${from}";${BATTERY}`,
  );
  const cwd = join(folder, consumer);
  return execFileSync(process.execPath, ["answers.mjs"], { cwd, encoding: "utf8" });
};
const compile = (consumer: string, program: string) => {
  writeProgram(consumer, "program.mts", program);
  const tsc = join(PATHS.root, "node_modules/typescript/bin/tsc");
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
    cpSync(join(PATHS.root, path), join(newPackage(), path), { recursive: true });
  }
  symlinkSync(join(PATHS.root, "node_modules"), join(newPackage(), "node_modules"));
  const schema = readSchema(firstRelease.meta.schemaVersion) ?? "";
  const manifest = [
    manifestEntryOf(firstRelease, "minor", schema),
    manifestEntryOf(nextRelease, "minor", schema),
  ];
  const releases = [firstRelease, nextRelease].map(
    (release) => [`${release.meta.version}.json`, releaseText(release)] as const,
  );
  const data = new Map([...releases, ["manifest.json", manifestText(manifest)]]);
  writeFiles(data, join(newPackage(), "data/releases"));
  writeFiles(modulesOf([firstRelease, nextRelease]), join(newPackage(), "src/datasets"));
  const tsup = join(PATHS.root, "node_modules/tsup/dist/cli-default.js");
  execFileSync(process.execPath, [tsup, "--silent"], { cwd: newPackage() });
  for (const [consumer, target] of [
    ["before", PATHS.root],
    ["after", newPackage()],
  ] as const) {
    mkdirSync(join(folder, consumer, "node_modules"), { recursive: true });
    symlinkSync(target, join(folder, consumer, "node_modules/laos-relations"), "dir");
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("a package with a further release", () => {
  const { moved } = CHANGES;
  const program = (from: string) =>
    `import { getRecord } from "laos-relations";\nimport { dataset } from "${from}";\ngetRecord(dataset, "${moved.from}").residence;\n`;

  it("has releases that agree with their manifest", () => {
    expect(checkReleases({ ...PATHS, releases: join(newPackage(), "data/releases") })).toEqual([]);
  });

  it("gives the same answers from the pinned release as the earlier package", () => {
    const pinned = answers("before", "laos-relations/datasets/2026.1");
    expect(pinned).toContain('"version":"2026.1"');
    expect(answers("after", "laos-relations/datasets/2026.1")).toBe(pinned);
  });

  it("gives other answers from the latest release", () => {
    const latest = answers("after", "laos-relations");
    expect(latest).toContain('"version":"2026.2"');
    expect(latest).toBe(answers("after", "laos-relations/datasets/2026.2"));
    expect(latest).not.toBe(answers("after", "laos-relations/datasets/2026.1"));
  });

  it("compiles a program that pins the release, and names the gone id in a program that does not", () => {
    expect(compile("before", program("laos-relations/datasets/2026.1"))).toBe("");
    expect(compile("after", program("laos-relations/datasets/2026.1"))).toBe("");
    expect(compile("after", program("laos-relations"))).toContain(`'"${moved.from}"'`);
  });

  it("declares the same types for the pinned release", () => {
    const types = (root: string) => {
      const text = readFileSync(join(root, "dist/datasets/2026.1.d.ts"), "utf8");
      return text.replace(/Dataset-\w+\.js/, "Dataset.js");
    };
    expect(types(newPackage())).toBe(types(PATHS.root));
  });

  it.each(["js", "cjs"])("contains the text of each release once in its .%s files", (extension) => {
    const dist = join(newPackage(), "dist");
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(`.${extension}`),
    );
    const texts = files.map((file) => readFileSync(join(dist, file), "utf8"));
    for (const { meta } of [firstRelease, nextRelease]) {
      expect(texts.filter((text) => text.includes(meta.sha256))).toHaveLength(1);
    }
    expect(texts.join("").match(/passages[\\"]+:\{/g)).toHaveLength(2);
  });
});
