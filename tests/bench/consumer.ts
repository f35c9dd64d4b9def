/** Measures the costs of the package for its users. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { PATHS } from "../../src/authoring/paths.ts";

/** The median of repeated measurements, and the upper quartile divided by the lower quartile. */
export interface Sample {
  readonly median: number;
  readonly spread: number;
}

export const ENTRIES = ["laos-relations", "laos-relations/schemas", "laos-relations/export"];

/** Runs a function with a temporary folder in which some packages are installed. */
function inFolder<T>(packages: readonly string[], run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "laos-relations-"));
  try {
    for (const name of packages) {
      const target = join(folder, "node_modules", name);
      mkdirSync(dirname(target), { recursive: true });
      symlinkSync(
        name === "laos-relations" ? PATHS.root : join(PATHS.root, "node_modules", name),
        target,
      );
    }
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Measures several things in turn, so that other load on the machine affects all of them equally. */
function inTurn(
  things: Readonly<Record<string, () => number>>,
  times: number,
): Record<string, Sample> {
  const measured: Record<string, number[]> = {};
  for (let repeat = 0; repeat < times; repeat++) {
    for (const [name, measure] of Object.entries(things)) {
      measured[name] = [...(measured[name] ?? []), measure()];
    }
  }
  return Object.fromEntries(Object.entries(measured).map(([name, all]) => [name, sampleOf(all)]));
}

function sampleOf(values: readonly number[]): Sample {
  const sorted = values.toSorted((a, b) => a - b);
  const quantile = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] as number;
  return { median: quantile(0.5), spread: quantile(0.75) / quantile(0.25) };
}

/** Runs a program in a new process and returns the number that it prints. */
const printed = (program: string) =>
  Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: PATHS.root,
      encoding: "utf8",
    }),
  );

/** The milliseconds to import each entry and an empty module (`""`), and to access the first record (`touch`). */
export function importTimes(repeats = 21): Record<string, Sample> {
  const time = (specifier: string) => () =>
    printed(
      `const start = performance.now(); await import("${specifier}"); console.log(performance.now() - start);`,
    );
  const touch = () =>
    printed(
      `const { dataset } = await import("laos-relations"); const start = performance.now(); dataset.events[0].id; console.log(performance.now() - start);`,
    );
  const entries = ENTRIES.map((entry) => [entry, time(entry)] as const);
  return inTurn(
    { "": time("data:text/javascript,"), ...Object.fromEntries(entries), touch },
    repeats,
  );
}

/** The kilobytes after gzip of a bundle with one export, for each export of an entry. */
export async function bundleSizes(entry: string): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const [name, value] of Object.entries(await import(entry))) {
    if (typeof value !== "function" && name !== "dataset") continue;
    const { outputFiles } = await build({
      stdin: { contents: `export { ${name} } from "${entry}";`, resolveDir: PATHS.root },
      ...{ bundle: true, format: "esm", minify: true, write: false, logLevel: "error" },
    });
    sizes[name] = gzipSync(outputFiles?.[0]?.text ?? "", { level: 9 }).length / 1000;
  }
  return sizes;
}

/** The seconds and megabytes that the compiler needs to check programs, keyed by the package that they import; `""` imports none. */
export function typeChecks(
  programs: Readonly<Record<string, string>>,
  repeats = 5,
): Record<string, { readonly seconds: Sample; readonly megabytes: number }> {
  return inFolder(Object.keys(programs).filter(Boolean), (folder) => {
    const compiler = join(PATHS.root, "node_modules/typescript/bin/tsc");
    const memory: Record<string, number> = {};
    const things = Object.entries(programs).map(([name, program]) => {
      const file = join(folder, `uses-${name.replaceAll(/\W/g, "-")}.mts`);
      writeFileSync(file, program);
      const check = () => {
        const { status, stdout } = spawnSync(
          process.execPath,
          [
            compiler,
            "--noEmit",
            "--strict",
            "--module",
            "nodenext",
            "--skipLibCheck",
            "--diagnostics",
            file,
          ],
          { cwd: folder, encoding: "utf8" },
        );
        const figure = (label: string) =>
          Number(new RegExp(`${label}:\\s+([\\d.]+)`).exec(stdout)?.[1] ?? Number.NaN);
        if (status !== 0) throw new Error(stdout);
        memory[name] = figure("Memory used") / 1000;
        return figure("Total time");
      };
      return [name, check] as const;
    });
    const seconds = inTurn(Object.fromEntries(things), repeats);
    return Object.fromEntries(
      Object.entries(seconds).map(([name, sample]) => [
        name,
        { seconds: sample, megabytes: memory[name] as number },
      ]),
    );
  });
}

/** The kilobytes of the package, unpacked and packed. */
export function packageSizes(): { readonly unpacked: number; readonly packed: number } {
  const text = execFileSync("npm", ["pack", "--ignore-scripts", "--dry-run", "--json"], {
    cwd: PATHS.root,
    encoding: "utf8",
  });
  const listed = JSON.parse(text);
  const [{ unpackedSize, size }] = Object.values(listed) as [
    { unpackedSize: number; size: number },
  ];
  return { unpacked: unpackedSize / 1000, packed: size / 1000 };
}
