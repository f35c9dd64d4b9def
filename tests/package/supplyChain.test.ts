import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };
import { PATHS } from "../../src/authoring/paths.ts";
import { type Component, componentsOf, sbomOf } from "../../src/authoring/sbom.ts";
import { installed } from "./consumer.ts";

const read = (path: string) => readFileSync(join(PATHS.root, path), "utf8");
const components = await componentsOf();

/** Licences that allow what the package does: to pass on a part, with its notice. */
const ALLOWED = ["MIT", "ISC", "BSD-3-Clause", "CC0-1.0", "CC-BY-3.0"];

/** The parts whose licence does not allow it, or whose notice the package does not give. */
const faultsOf = (parts: readonly Component[], notices: string) =>
  parts.flatMap(({ name, license, isBundled }) => [
    ...(ALLOWED.includes(license) ? [] : [`${name}: ${license}`]),
    ...(isBundled && !notices.includes(`\n## ${name}\n`) ? [`${name}: no notice`] : []),
  ]);

it("each part of what users install has a licence that allows it, and its notice", () => {
  expect(faultsOf(components, read("LICENSE-THIRD-PARTY"))).toEqual([]);
  expect(components.filter(({ isBundled }) => !isBundled).map(({ name }) => name)).toEqual(["zod"]);
  expect(components.length).toBeGreaterThan(4);
});

it("another licence, and a part without a notice, are faults", () => {
  const part = { name: "left", version: "1.0.0", license: "GPL-3.0-only", isBundled: true };
  expect(faultsOf([part], "\n## right\n")).toEqual(["left: GPL-3.0-only", "left: no notice"]);
});

it("no notice is of a package that is no part", () => {
  const named = [...read("LICENSE-THIRD-PARTY").matchAll(/^## (.+)$/gm)].map(([, name]) => name);
  const bundled = components.filter(({ isBundled }) => isBundled).map(({ name }) => name);
  expect(named.toSorted()).toEqual(bundled.toSorted());
});

it("the package has a bill of materials that names these parts", () => {
  const file = join(installed().folder, "node_modules/laos-relations/dist/sbom.cdx.json");
  const bill = readFileSync(file, "utf8");
  expect(bill).toBe(sbomOf(components));
  const { bomFormat, components: listed, metadata } = JSON.parse(bill);
  expect([bomFormat, metadata.component.version]).toEqual(["CycloneDX", manifest.version]);
  expect(listed.map(({ purl }: { purl: string }) => purl)).toContain(
    "pkg:npm/%40noble/hashes@2.4.0",
  );
});

it("nothing that users install runs a script at installation", () => {
  const zod = JSON.parse(read("node_modules/zod/package.json")) as { scripts?: object };
  for (const scripts of [manifest.scripts, zod.scripts ?? {}]) {
    const hooks = Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name));
    expect(hooks).toEqual([]);
  }
  const lock = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { hasInstallScript?: true }>;
  };
  expect(lock.packages["node_modules/zod"]?.hasInstallScript).toBeUndefined();
});

it("a release has provenance, a check for known vulnerabilities, and no script of a dependency", () => {
  const { jobs } = parse(read(".github/workflows/release.yml"));
  expect(jobs.release.permissions["id-token"]).toBe("write");
  const steps = jobs.release.steps as readonly { run?: string; env?: Record<string, unknown> }[];
  expect(steps.some(({ env }) => env?.NPM_CONFIG_PROVENANCE === true)).toBe(true);
  const installs = steps.filter(({ run }) => run?.startsWith("npm ci"));
  expect(installs.map(({ run }) => run)).toEqual(["npm ci --ignore-scripts"]);
  expect(steps.some(({ run }) => run === "npm audit --omit=dev && npm audit signatures")).toBe(
    true,
  );
});
