import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { PATHS } from "../../src/authoring/paths.ts";
import { packInto } from "./packInto.ts";

/**
 * Packs the built package and installs the tarball into an empty project outside the repository, once
 * for all tests of the package.
 */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "laos-relations-"));
  const { tarball, files } = packInto(folder, PATHS.root);
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true }');
  const options = ["--silent", "--no-audit", "--no-fund", "--prefer-offline"];
  execFileSync("npm", ["install", ...options, tarball], { cwd: folder, encoding: "utf8" });
  provide("consumer", { folder, tarball, files });
  return () => rmSync(folder, { recursive: true });
}
