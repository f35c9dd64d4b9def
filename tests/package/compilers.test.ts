import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { PATHS } from "../../src/authoring/paths.ts";
import { fencesOf } from "../examples/extract.ts";
import { type Consumer, consumer } from "./consumer.ts";
import { entries } from "./entries.ts";

const COMPILERS = {
  "5.4": "typescript-5.4",
  "5.9": "typescript-5.9",
  "6.0": "typescript",
  "7.0": "typescript-7.0",
};
const RESOLUTIONS = { node16: "node16", nodenext: "nodenext", bundler: "esnext" };

/** A program with a mistake. If the compiler reports it, the compiler has read the programs. */
const MISTAKE = `import { dataset, findRecords } from "laos-relations";
findRecords(dataset, { involving: "LAOS" });
`;

/** A program of types: data that is written out or built, as users do it. */
const WRITTEN = "tests/schemas/input/written.ts";

/** A program that uses all declarations of all entries, by import or by require. */
const everything = entries
  .map((name, index) => `import * as entry${index} from "${name}";\nexport { entry${index} };\n`)
  .join("");

let project: Consumer;
let configs: readonly string[];
beforeAll(() => {
  project = consumer("compilers");
  const readme = fencesOf("README.md", readFileSync(join(PATHS.root, "README.md"), "utf8"));
  const programs = new Map([
    ...readme.map(({ code }, index) => [`readme-${index}.mts`, code] as const),
    ["entries.mts", everything],
    ["entries.cts", everything],
    ["mistake.mts", MISTAKE],
    // Its own mistakes are expected: a compiler that does not find them all reports the others.
    ["written.mts", readFileSync(join(PATHS.root, WRITTEN), "utf8")],
  ]);
  for (const [file, text] of programs) project.writeFile(file, text);
  configs = Object.entries(RESOLUTIONS).flatMap(([moduleResolution, module]) =>
    [true, false].map((skipLibCheck) => {
      const name = `${moduleResolution}-${skipLibCheck}.json`;
      // The declarations of zod use URL. Of the libraries that declare it, webworker is the smallest.
      const lib = ["es2022", "webworker"];
      const options = { strict: true, noEmit: true, types: [], target: "es2022", lib };
      const compilerOptions = { ...options, module, moduleResolution, skipLibCheck };
      project.writeFile(name, JSON.stringify({ compilerOptions, files: [...programs.keys()] }));
      return name;
    }),
  );
});

it.concurrent.each(Object.entries(COMPILERS))(
  "TypeScript %s finds only the mistake, in each resolution, with and without skipLibCheck",
  async (version, name) => {
    const tsc = join(PATHS.root, "node_modules", name, "bin/tsc");
    expect(await project.run(process.execPath, [tsc, "--version"])).toContain(
      `Version ${version}.`,
    );
    // Build all six configurations in one process, so that it reads each library file once.
    const failed: Error = await project
      .run(process.execPath, [tsc, "--build", "--force", ...configs])
      .then(
        () => new Error("no error reported"),
        (error) => error,
      );
    const errors = failed.message.split("\n").filter((line) => line.includes("error TS"));
    expect(configs).toHaveLength(6);
    expect(errors).toEqual(
      configs.map(() => expect.stringMatching(/mistake\.mts\(2,24\): error TS\d+: Type '"LAOS"'/)),
    );
  },
  120_000,
);
