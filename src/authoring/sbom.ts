/**
 * The software bill of materials of what users install, in CycloneDX: the dependency, and the packages
 * of which the built files hold parts. A bundler finds them from the sources, so none can be forgotten.
 * As a program, it writes `dist/sbom.cdx.json`, as part of a build.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { PATHS } from "./paths.ts";

/** A package that users install, by itself or as a part of the built files. */
export interface Component {
  readonly name: string;
  readonly version: string;
  /** Its licence, as an SPDX expression. */
  readonly license: string;
  /** Whether the built files hold parts of it. Otherwise npm installs it as a dependency. */
  readonly isBundled: boolean;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(PATHS.root, folder, "package.json"), "utf8"));

/** Finds the components, by name. */
export async function componentsOf(): Promise<readonly Component[]> {
  const dependencies = Object.keys(manifestIn(".").dependencies ?? {});
  const { metafile } = await build({
    absWorkingDir: PATHS.root,
    entryPoints: ["src/index.ts", "src/schemas.ts", "src/export.ts"],
    external: dependencies,
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    outdir: "dist",
    logLevel: "error",
  });
  const bundled = new Set(
    Object.keys(metafile.inputs).flatMap(
      (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
    ),
  );
  return [...dependencies, ...bundled]
    .map((name) => {
      const { version, license } = manifestIn(`node_modules/${name}`);
      return { name, version, license, isBundled: bundled.has(name) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const purl = (name: string, version: string) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/** Writes the bill in CycloneDX 1.6. It has no time and no serial number, so that builds are equal. */
export function sbomOf(components: readonly Component[]): string {
  const { name, version, license } = manifestIn(".");
  const entry = (part: Pick<Component, "name" | "version" | "license">) => ({
    type: "library",
    "bom-ref": purl(part.name, part.version),
    name: part.name,
    version: part.version,
    purl: purl(part.name, part.version),
    licenses: [{ expression: part.license }],
  });
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: entry({ name, version, license }) },
    components: components.map((part) => ({
      ...entry(part),
      scope: "required",
      properties: [{ name: "bundled", value: String(part.isBundled) }],
    })),
    dependencies: [
      {
        ref: purl(name, version),
        dependsOn: components.map((part) => purl(part.name, part.version)),
      },
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(PATHS.root, "dist/sbom.cdx.json"), sbomOf(await componentsOf()));
}
