import { createDataset } from "../dataset/createDataset.ts";
import { verifyCitations } from "../evidence/verifyCitations.ts";
import { findPassage, formatYaml } from "./cite.ts";
import { compile } from "./compile.ts";
import { countsTable } from "./counts.ts";
import { cover, readAside } from "./coverage.ts";
import { filesOf, staleAmong, write } from "./generate.ts";
import { PLACES } from "./places.ts";
import { readTexts } from "./texts.ts";

const [command = "", ...args] = process.argv.slice(2);

/** Says what went well, unless asked not to. */
const say = (text: string) => {
  if (!args.includes("--quiet")) console.log(text);
};

/** A fault of the command's own: what was asked for, not how the program failed. */
class Refusal extends Error {}

const commands: Readonly<Record<string, () => void>> = {
  /** Validates everything and names every fault. */
  check() {
    const data = valid();
    const checks = verifyCitations(createDataset(data), readTexts(data.sources));
    const failed = checks.filter(({ result }) => result === "changed");
    for (const { id, pointer } of failed) console.error(`changed ${id} ${pointer}`);
    if (failed.length > 0) throw new Refusal(`${failed.length} citations do not fit their text.`);
    const verified = checks.filter(({ result }) => result === "verified").length;
    const rest = checks.length - verified;
    console.log(
      `${verified} citations verified${rest ? `, ${rest} without a text to check against` : ""}.`,
    );
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

  /** Writes the canonical JSON and the modules; with --check only says whether they are current. */
  build() {
    const files = filesOf(valid());
    if (args.includes("--check")) {
      const stale = staleAmong(files);
      if (stale.length > 0) throw new Refusal(`Stale, run npm run data:build: ${stale.join(", ")}`);
      console.log("The generated modules are current.");
    } else {
      write(files);
      say(`Wrote ${files.size} files to src/datasets.`);
    }
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

/** The dataset, or every fault of it. */
function valid() {
  const { data, issues } = compile();
  for (const { code, id, pointer, value, expected } of issues) {
    console.error(
      `${code} ${id} ${pointer || "(record)"}: ${JSON.stringify(value)}; expected ${expected}`,
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
