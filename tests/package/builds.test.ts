import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import { installed } from "./consumer.ts";
import { packInto } from "./packInto.ts";

/** Files that a build does not read and must not depend on. */
const EXCLUDED = ["node_modules", "dist", "site", "coverage", ".git", ".vitest"];

/** Packages that are bundled. They are copied, because esbuild writes their real path into its output. */
const BUNDLED = /^(?:@noble|d3-dsv|date-fns|spdx-.+)$/;

let folder: string;
let copy: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "laos-relations-build-"));
  copy = join(folder, "copy");
  const excluded = new Set(EXCLUDED.map((name) => join(PATHS.root, name)));
  cpSync(PATHS.root, copy, { recursive: true, filter: (path) => !excluded.has(path) });
  mkdirSync(join(copy, "node_modules"));
  for (const name of readdirSync(join(PATHS.root, "node_modules"))) {
    const [from, to] = [join(PATHS.root, "node_modules", name), join(copy, "node_modules", name)];
    if (BUNDLED.test(name)) cpSync(from, to, { recursive: true });
    else symlinkSync(from, to);
  }
  execFileSync("npm", ["run", "--silent", "build"], { cwd: copy });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const sha256 = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** The hash of each file that a build writes. */
const hashes = (root: string) =>
  Object.fromEntries(
    readdirSync(join(root, "dist"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(root.length), sha256(file)] as const),
  );

it("two builds, at different times and in different folders, write the same bytes", () => {
  const first = hashes(join(installed().folder, "node_modules/laos-relations"));
  expect(Object.keys(first).length).toBeGreaterThan(0);
  expect(hashes(copy)).toEqual(first);
});

it("and pack the same tarball", () => {
  expect(sha256(packInto(folder, copy).tarball)).toBe(sha256(installed().tarball));
});
