import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { createDataset } from "../dataset/createDataset.ts";
import type { DatasetData } from "../dataset/Dataset.ts";
import { formatValue } from "../errors.ts";
import { verifyCitations } from "../evidence/verifyCitations.ts";
import { readChangesets } from "./changesets.ts";
import { checkReleases } from "./checkReleases.ts";
import { findPassage, formatYaml } from "./cite.ts";
import { compile } from "./compile.ts";
import { countsTable } from "./counts.ts";
import { cover, readAside } from "./coverage.ts";
import { staleAmong, writeAll } from "./files.ts";
import { modulesOf } from "./generate.ts";
import { jsonSchema } from "./jsonSchema.ts";
import { readManifest, readRelease, VERSION } from "./manifest.ts";
import { PLACES } from "./places.ts";
import { Refusal } from "./refusal.ts";
import { planRelease } from "./release.ts";
import { frozenSchema, schemaFaults } from "./schemaVersions.ts";
import { readTexts } from "./texts.ts";

const [command = "", ...args] = process.argv.slice(2);

/** Says what went well, unless asked not to. */
const say = (text: string) => {
  if (!args.includes("--quiet")) console.log(text);
};

const commands: Readonly<Record<string, () => void>> = {
  /**
   * Validates the records in work, verifies their citations, and checks that no release was touched
   * and that the schema version fits the schema.
   */
  check() {
    const { meta } = checked(released());
    const faults = schemaFaults(jsonSchema(meta.schemaVersion), meta.schemaVersion, readManifest());
    if (faults.length > 0) throw new Refusal(faults.join("\n"));
    say(`Schema ${meta.schemaVersion}, as its version says.`);
  },

  /** Prints a citation: source, paragraph, first words, last words. */
  cite() {
    const [source = "", paragraph, first, last = first] = args;
    if (!first || !last || !Number.isInteger(Number(paragraph))) {
      throw new Refusal(
        'Usage: npm run cite -- <source> <paragraph> "<first words>" "<last words>"',
      );
    }
    const id = source.startsWith("source:") ? source : `source:${source}`;
    const { data } = compile();
    const text = readTexts(data.sources)[id];
    if (text === undefined) {
      const known = data.sources.map((record) => record.id.slice("source:".length)).join(", ");
      throw new Refusal(
        `No text for "${source}" in ${PLACES.sources}; the dataset has the sources ${known}.`,
      );
    }
    console.log(formatYaml(id, findPassage(text, Number(paragraph), first, last)));
  },

  /** Writes the modules of the releases and the JSON Schema; with --check only says whether they are current. */
  build() {
    const releases = released();
    if (releases.length === 0) throw new Refusal("There is no release to build.");
    const modules = modulesOf(releases);
    const schema = new Map([["schema.json", jsonSchema(workingSchemaVersion())]]);
    if (args.includes("--check")) {
      const stale = [
        ...staleAmong(modules, PLACES.datasets),
        ...[...schema.keys()].filter(
          (path) => textOf(join(PLACES.data, path)) !== schema.get(path),
        ),
      ];
      if (stale.length > 0) throw new Refusal(`Stale, run npm run data:build: ${stale.join(", ")}`);
      console.log("The generated files are current.");
    } else {
      // What is left of a release that is there no more would stay importable.
      rmSync(PLACES.datasets, { recursive: true, force: true });
      writeAll(modules, PLACES.datasets);
      writeAll(schema, PLACES.data);
      say(`Built ${releases.map(({ meta }) => meta.version).join(", ")}.`);
    }
  },

  /** Releases the records in work: version, --date YYYY-MM-DD (today), --recut for one not yet tagged. */
  release() {
    const [version = ""] = args;
    const dateAt = args.indexOf("--date");
    const date = dateAt < 0 ? new Date().toISOString().slice(0, 10) : (args[dateAt + 1] ?? "");
    if (!VERSION.test(version) || !z.iso.date().safeParse(date).success) {
      throw new Refusal("Usage: npm run data:release -- <YYYY.N> [--date YYYY-MM-DD] [--recut]");
    }
    const git = (...command: string[]) =>
      execFileSync("git", command, { cwd: PLACES.root, encoding: "utf8" })
        .split("\n")
        .filter(Boolean);
    const releases = released();
    const working = checked(releases);
    const schema = jsonSchema(working.meta.schemaVersion);
    const files = planRelease(
      { version, date, recut: args.includes("--recut") },
      {
        working,
        schema: frozenSchema(schema),
        schemaFaults: schemaFaults(schema, working.meta.schemaVersion, readManifest()),
        manifest: readManifest(),
        releases,
        changelog: textOf(PLACES.changelog),
        changesets: readChangesets(PLACES.changesets),
        uncommitted: git("status", "--porcelain").map((line) => line.slice(3)),
        tagged: (of) => git("log", "-1", "--tags", "--", `data/releases/${of}.json`).length > 0,
      },
    );
    writeAll(files, PLACES.root);
    console.log([`Released ${version}. Written:`, ...files.keys()].join("\n  "));
  },

  /** Prints the counts that data/README.md shows. */
  counts() {
    console.log(countsTable(compile().data));
  },

  /** Says what of each source is not yet accounted for. */
  coverage() {
    const { data } = compile();
    const texts = readTexts(data.sources);
    let open = 0;
    for (const { id } of data.sources) {
      const text = texts[id];
      if (text === undefined) {
        console.log(`${id}: skipped, its text is not in ${PLACES.sources}`);
        continue;
      }
      const { characters, setAside, gaps, faults } = cover(data, id, text, readAside(id));
      const share = ((100 * setAside) / characters).toFixed(1);
      const verdict = gaps.length
        ? `${gaps.length} passages unaccounted for`
        : "nothing unaccounted for";
      console.log(`${id}: ${verdict}; ${characters} letters and digits, ${share} % set aside`);
      for (const { paragraph, start, end, text } of gaps)
        console.log(`  ${paragraph}: ${start}–${end} ${text}`);
      for (const fault of faults) console.log(`  set aside: ${fault}`);
      open += gaps.length + faults.length;
    }
    if (open > 0) throw new Refusal(`${open} passages are open.`);
  },
};

/** The schema version that the records in work declare. */
const workingSchemaVersion = (): string => parse(readFileSync(PLACES.meta, "utf8")).schemaVersion;

/** The releases, earliest first, as they were written; or what is wrong with them. */
function released() {
  const faults = checkReleases();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) throw new Refusal(`${faults.length} faults in data/releases.`);
  return readManifest().map(({ version }) => readRelease(version));
}

/** The records in work beside the releases: valid, with citations that fit; or what is wrong with them. */
function checked({ length }: readonly DatasetData[]) {
  const data = valid();
  const checks = verifyCitations(createDataset(data), readTexts(data.sources));
  const failed = checks.filter(({ result }) => result === "changed");
  for (const { id, pointer } of failed) console.error(`changed ${id} ${pointer}`);
  if (failed.length > 0) throw new Refusal(`${failed.length} citations do not fit their text.`);
  const verified = checks.filter(({ result }) => result === "verified").length;
  const rest = checks.length - verified;
  say(`${verified} citations verified${rest ? `, ${rest} without a text to check against` : ""}.`);
  say(`${length} release${length === 1 ? "" : "s"}, untouched.`);
  return data;
}

/** What a file holds; nothing where there is none. */
const textOf = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : "");

/** The dataset, or every fault of it. */
function valid() {
  const { data, issues } = compile();
  for (const { code, id, pointer, value, expected } of issues) {
    console.error(
      `${code} ${id} ${pointer || "(record)"}: ${formatValue(value)}; expected ${expected}`,
    );
  }
  if (issues.length > 0) throw new Refusal(`${issues.length} faults.`);
  const count = Object.values(data).reduce(
    (sum, part) => sum + (Array.isArray(part) ? part.length : 0),
    0,
  );
  say(`${count - data.redirects.length} records, valid.`);
  return data;
}

try {
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!run) throw new Refusal(`Commands: ${Object.keys(commands).join(", ")}.`);
  run();
} catch (error) {
  // findPassage refuses in words meant for people, as Refusal does.
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof Refusal || command === "cite" ? error.message : error);
  process.exitCode = 1;
}
