import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, it } from "vitest";
import releases from "../../data/releases/manifest.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };
import { PATHS } from "../../src/authoring/paths.ts";

it("publint finds no fault and has no suggestion", async () => {
  const { messages, pkg } = await publint({ pkgDir: PATHS.root, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

it("types resolve in all module resolution modes", () => {
  const attw = join(PATHS.root, "node_modules/@arethetypeswrong/cli/dist/index.js");
  // The entries of releases are patterns, which the tool does not expand.
  const entries = releases.flatMap(({ version }) => [
    `./datasets/${version}`,
    `./data/${version}.json`,
  ]);
  const args = ["--pack", ".", "--format", "json", "--include-entrypoints", ...entries];
  const report = execFileSync(process.execPath, [attw, ...args], {
    cwd: PATHS.root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    env: { ...process.env, npm_config_ignore_scripts: "true" },
  });
  const { analysis } = JSON.parse(report) as {
    analysis: { problems: unknown[]; entrypoints: object };
  };
  expect(analysis.problems).toEqual([]);
  const expected = [...Object.keys(manifest.exports), ...entries];
  expect(Object.keys(analysis.entrypoints)).toEqual(expected);
});

it("the package is built whenever it is packed", () => {
  expect(manifest.scripts.prepack).toContain("build");
});

it("the package runs no script when it is installed", () => {
  const scripts = Object.keys(manifest.scripts);
  expect(scripts.filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
});
