import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import releases from "../../data/releases/manifest.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };
import { PATHS } from "../../src/authoring/paths.ts";
import { brokenIn } from "../docs/brokenLinks.ts";
import { fencesOf, toTest } from "../examples/extract.ts";
import { ASSERT } from "./assert.ts";
import { consumer, installed } from "./consumer.ts";
import { entries } from "./entries.ts";

const project = consumer("packed");

describe("the packed tarball", () => {
  it("contains the expected files and no others", () => {
    const { files } = installed();
    const built = /^dist\/(?:[\w-]+|datasets\/\d{4}\.\d+|words\/\w+)\.(?:c?js|d\.c?ts)$/;
    const guides = globSync("docs/*.md", { cwd: PATHS.root });
    const examples = globSync("docs/examples/*.ts", { cwd: PATHS.root });
    expect(files.filter((path) => !built.test(path))).toEqual([
      "CONTRIBUTING.md",
      "LICENSE",
      "LICENSE-DATA",
      "LICENSE-THIRD-PARTY",
      "README.md",
      "data/README.md",
      "data/codebook.json",
      ...releases.map(({ version }) => `data/releases/${version}.json`),
      "data/releases/manifest.json",
      "data/schema.json",
      ...new Set(releases.map(({ schemaVersion }) => `data/schemas/${schemaVersion}.json`)),
      "dist/sbom.cdx.json",
      ...[...guides, ...examples, "docs/media/model.svg", "docs/media/time.svg"].sort(),
      "package.json",
    ]);
  });

  it("has the guides, so that their links work without a repository", () => {
    const { folder, files } = installed();
    const root = join(folder, "node_modules/laos-relations");
    const pages = files.filter((path) => path.endsWith(".md"));
    expect(pages.length).toBeGreaterThan(15);
    for (const page of pages) {
      const file = join(root, page);
      expect(brokenIn(file, readFileSync(file, "utf8")), page).toEqual([]);
    }
  });

  it("depends only on zod", () => {
    expect(Object.keys(manifest.dependencies)).toEqual(["zod"]);
    const names = readdirSync(join(installed().folder, "node_modules"));
    expect(names.filter((name) => !name.startsWith("."))).toEqual(["laos-relations", "zod"]);
  });

  it("prints nothing when it is imported", async () => {
    project.writeFile("imports.mjs", entries.map((name) => `import "${name}";`).join("\n"));
    expect(await project.run(process.execPath, ["imports.mjs"])).toBe("");
  });

  it("validates the data of users", async () => {
    project.writeFile(
      "schemas.mjs",
      `import { dataset } from "laos-relations";
import { defineDataset } from "laos-relations/schemas";
console.log(defineDataset(dataset).ids.length === dataset.ids.length);
try { defineDataset({}); } catch (error) { console.log(error.name, error.code, error.issues.length > 0); }`,
    );
    expect(await project.run(process.execPath, ["schemas.mjs"])).toBe(
      "true\nLaosRelationsError invalid-dataset true\n",
    );
  });

  it("rejects at run time, in plain JavaScript, arguments that do not compile in TypeScript", async () => {
    project.writeFile(
      "wrong.cjs",
      `const { dataset, findRecords, getRecord } = require("laos-relations");
for (const ask of [() => getRecord(dataset, "party:x"), () => findRecords(dataset, { involving: "LAOS" }), () => findRecords(dataset, { kind: "treaty" }), () => findRecords(dataset, { topic: "weather" })]) {
  try { ask(); } catch (error) { console.log(error.code, JSON.stringify(error.value), JSON.stringify(error.place)); }
}`,
    );
    expect(await project.run(process.execPath, ["wrong.cjs"])).toBe(
      'unknown-id "party:x" {}\nunknown-code "LAOS" {"field":"involving"}\nunknown-value "treaty" {"field":"kind"}\nunknown-value "weather" {"field":"topic"}\n',
    );
  });

  it("returns the results that the README shows", async () => {
    const readme = fencesOf("README.md", readFileSync(join(PATHS.root, "README.md"), "utf8"));
    expect(readme.length).toBeGreaterThan(1);
    for (const [index, { code }] of readme.entries()) {
      const { imports, body } = toTest(code, ASSERT);
      const program = `import assert from "node:assert/strict";\n${imports}\n${body}\n`;
      project.writeFile(`readme-${index}.mts`, program);
      expect(await project.run(process.execPath, [`readme-${index}.mts`])).toBe("");
    }
  });
});
