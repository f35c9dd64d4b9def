import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { createDataset } from "../dataset/createDataset.ts";
import type { DatasetData } from "../dataset/Dataset.ts";
import { formatValue } from "../errors.ts";
import { verifyCitations } from "../evidence/verifyCitations.ts";
import { CommandError } from "./CommandError.ts";
import { readChangesets } from "./changesets.ts";
import { checkReleases } from "./checkReleases.ts";
import { findPassage, formatYaml } from "./cite.ts";
import { codebookFaults, codebookText, readCodebook } from "./codebook.ts";
import { compile } from "./compile.ts";
import { countsTable } from "./counts.ts";
import { coverageOf, readSetAside } from "./coverage.ts";
import { staleFiles, writeFiles } from "./files.ts";
import { modulesOf } from "./generate.ts";
import { jsonSchema } from "./jsonSchema.ts";
import { readManifest, readRelease, VERSION } from "./manifest.ts";
import { PATHS } from "./paths.ts";
import { readText } from "./readText.ts";
import { planRelease } from "./release.ts";
import { readSchema, schemaFaults, schemaText } from "./schemaVersions.ts";
import { readTexts } from "./texts.ts";

const [command = "", ...args] = process.argv.slice(2);

/** Prints a message about success. `--quiet` suppresses these messages. */
const log = (message: string) => {
  if (!args.includes("--quiet")) console.log(message);
};

const commands: Readonly<Record<string, () => void>> = {
  /**
   * Validates the working records, verifies their citations, and checks that no release has changed
   * and that the schema version follows from the schema.
   */
  check() {
    const { meta } = checkWorkingRecords(loadReleases());
    const faults = schemaFaults(jsonSchema(meta.schemaVersion), meta.schemaVersion, readManifest());
    if (faults.length > 0) throw new CommandError(faults.join("\n"));
    log(`The schema version is ${meta.schemaVersion}, as it should be.`);
  },

  /** Prints a citation. Arguments: source, paragraph, first words, last words. */
  cite() {
    const [source = "", paragraph, first, last = first] = args;
    if (!first || !last || !Number.isInteger(Number(paragraph))) {
      throw new CommandError(
        'Usage: npm run cite -- <source> <paragraph> "<first words>" "<last words>"',
      );
    }
    const id = source.startsWith("source:") ? source : `source:${source}`;
    const { data } = compile();
    const text = readTexts(data.sources)[id];
    if (text === undefined) {
      const slugs = data.sources.map((record) => record.id.slice("source:".length)).join(", ");
      throw new CommandError(
        `No text for "${source}" in ${PATHS.sources}; the dataset has the sources ${slugs}.`,
      );
    }
    console.log(formatYaml(id, findPassage(text, Number(paragraph), first, last)));
  },

  /**
   * Writes the modules of the releases, the JSON Schema and the codebook. With `--check` it writes nothing and
   * fails if a file is out of date.
   */
  build() {
    const releases = loadReleases();
    if (releases.length === 0) throw new CommandError("There is no release to build.");
    const modules = modulesOf(releases);
    const codebook = readCodebook();
    const faults = codebookFaults(codebook);
    if (faults.length > 0) throw new CommandError(`Doc comments: ${faults.join("; ")}.`);
    const documents = new Map([
      ["schema.json", jsonSchema(workingSchemaVersion())],
      ["codebook.json", codebookText(codebook)],
    ]);
    if (args.includes("--check")) {
      const stale = [
        ...staleFiles(modules, PATHS.datasets),
        ...[...documents.keys()].filter(
          (path) => readOrEmpty(join(PATHS.data, path)) !== documents.get(path),
        ),
      ];
      if (stale.length > 0) {
        throw new CommandError(`Out of date, run npm run data:build: ${stale.join(", ")}`);
      }
      console.log("The generated files are up to date.");
    } else {
      // Start from an empty folder: the modules of a removed release could still be imported.
      rmSync(PATHS.datasets, { recursive: true, force: true });
      writeFiles(modules, PATHS.datasets);
      writeFiles(documents, PATHS.data);
      log(`Built ${releases.map(({ meta }) => meta.version).join(", ")}.`);
    }
  },

  /**
   * Releases the working records. Arguments: the version; `--date YYYY-MM-DD` for another day than
   * today; `--recut` to repeat a release that is not tagged yet.
   */
  release() {
    const [version = ""] = args;
    const dateIndex = args.indexOf("--date");
    const date =
      dateIndex < 0 ? new Date().toISOString().slice(0, 10) : (args[dateIndex + 1] ?? "");
    if (!VERSION.test(version) || !z.iso.date().safeParse(date).success) {
      throw new CommandError(
        "Usage: npm run data:release -- <YYYY.N> [--date YYYY-MM-DD] [--recut]",
      );
    }
    const git = (...command: string[]) =>
      execFileSync("git", command, { cwd: PATHS.root, encoding: "utf8" })
        .split("\n")
        .filter(Boolean);
    const releases = loadReleases();
    const working = checkWorkingRecords(releases);
    const schema = jsonSchema(working.meta.schemaVersion);
    const files = planRelease(
      { version, date, recut: args.includes("--recut") },
      {
        working,
        schema: schemaText(schema),
        storedSchema: readSchema(working.meta.schemaVersion),
        schemaFaults: schemaFaults(schema, working.meta.schemaVersion, readManifest()),
        manifest: readManifest(),
        releases,
        changelog: readOrEmpty(PATHS.changelog),
        changesets: readChangesets(PATHS.changesets),
        uncommitted: git("status", "--porcelain").map((line) => line.slice(3)),
        isTagged: (released) =>
          git("log", "-1", "--tags", "--", `data/releases/${released}.json`).length > 0,
      },
    );
    writeFiles(files, PATHS.root);
    console.log([`Released ${version}. Files written:`, ...files.keys()].join("\n  "));
  },

  /** Prints the table of counts for data/README.md. */
  counts() {
    console.log(countsTable(compile().data));
  },

  /** Lists the passages of each source that no record cites and that are not set aside. */
  coverage() {
    const { data } = compile();
    const texts = readTexts(data.sources);
    let open = 0;
    for (const { id } of data.sources) {
      const text = texts[id];
      if (text === undefined) {
        console.log(`${id}: skipped, its text is not in ${PATHS.sources}`);
        continue;
      }
      const { characters, setAside, gaps, faults } = coverageOf(data, id, text, readSetAside(id));
      const share = ((100 * setAside) / characters).toFixed(1);
      const result = `${gaps.length || "no"} passages unaccounted for`;
      console.log(`${id}: ${result}; ${characters} letters and digits, ${share} % set aside`);
      for (const { paragraph, start, end, text } of gaps) {
        console.log(`  ${paragraph}: ${start}–${end} ${text}`);
      }
      for (const fault of faults) console.log(`  set aside: ${fault}`);
      open += gaps.length + faults.length;
    }
    if (open > 0) throw new CommandError(`${open} passages need a citation or a reason.`);
  },
};

/** The schema version that the working records declare. */
const workingSchemaVersion = (): string => parse(readFileSync(PATHS.meta, "utf8")).schemaVersion;

/** Reads all releases, earliest first. Prints the faults and throws if there are any. */
function loadReleases(): readonly DatasetData[] {
  const faults = checkReleases();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) throw new CommandError(`${faults.length} faults in data/releases.`);
  return readManifest().map(({ version }) => readRelease(version));
}

/** Reads the working records. Prints the faults and throws if a record or a citation has any. */
function checkWorkingRecords({ length }: readonly DatasetData[]): DatasetData {
  const data = validWorkingRecords();
  const checks = verifyCitations(createDataset(data), readTexts(data.sources));
  const changed = checks.filter(({ result }) => result === "changed");
  for (const { id, pointer } of changed) console.error(`changed ${id} ${pointer}`);
  if (changed.length > 0) {
    throw new CommandError(`${changed.length} citations do not match their text.`);
  }
  const verified = checks.filter(({ result }) => result === "verified").length;
  const unverified = checks.length - verified;
  const note = unverified > 0 ? `, ${unverified} not verified because a text is missing` : "";
  log(`${verified} citations verified${note}.`);
  log(`${length} release${length === 1 ? "" : "s"}, unchanged.`);
  return data;
}

function validWorkingRecords(): DatasetData {
  const { data, issues, warnings } = compile();
  for (const { severity, code, id, pointer, value, expected } of [...issues, ...warnings]) {
    const prefix = severity === "warning" ? "warning: " : "";
    console.error(
      `${prefix}${code} ${id} ${pointer || "(record)"}: ${formatValue(value)}; expected ${expected}`,
    );
  }
  if (issues.length > 0) throw new CommandError(`${issues.length} faults.`);
  const lists = Object.values(data).filter(Array.isArray);
  const count = lists.reduce((sum, { length }) => sum + length, 0) - data.redirects.length;
  log(`${count} records, valid.`);
  return data;
}

/** Reads a text file; a missing file reads as empty. */
const readOrEmpty = (file: string) => (existsSync(file) ? readText(file) : "");

try {
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!run) throw new CommandError(`Commands: ${Object.keys(commands).join(", ")}.`);
  run();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  // Any other error is a fault of the program, so its stack trace is printed too.
  console.error(error instanceof CommandError ? error.message : error);
  process.exitCode = 1;
}
