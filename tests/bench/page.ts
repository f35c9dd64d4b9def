import type { Sample } from "./consumer.ts";
import { NAMES, type QuestionName } from "./questions.ts";
import type { Scale } from "./scale.ts";
import type { Timing } from "./timed.ts";

/** Everything that was measured. */
export interface Page {
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly scales: readonly Scale[];
  readonly imports: Readonly<Record<string, Sample>>;
  readonly helpers: readonly {
    readonly name: string;
    readonly first: number;
    readonly again: Timing;
  }[];
  readonly validation: Timing;
  readonly types: Readonly<
    Record<string, { readonly seconds: Sample; readonly megabytes: number }>
  >;
  readonly bundles: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly package: { readonly unpacked: number; readonly packed: number };
}

/** The page of the documentation that says what was measured. */
export const page = (measured: Page): string => `---
title: Benchmarks
---

# Benchmarks

Written by \`npm run bench\`, which measures all of this again in some minutes; do not edit. Times are worth little, ratios within one run a good deal: other machines are faster, and other programs were running. A spread is the upper quartile of the repeats over the lower.

${measured.machine}; ${list(measured.versions)}.

## The same questions, asked of eight engines

The datasets are generated in the shape of the release: the same kinds, topics, precision of dates and parties to a record, told of more partners and other times. Eight questions of each sort are asked in turn, and the answers are compared before anything is timed. Times are medians of one question. *Purpose-built* is an index that answers this question and no other and checks nothing it is asked; it is the limit, not a library.

${measured.scales.map(scale).join("\n\n")}

### What is not fast, and why

By id, every engine that keeps a hash table is as fast as that table. Where an answer is short, most of the time goes into reading the question: an unknown code, a value outside its vocabulary or a reversed period is an error here, and a period is read from its text; the purpose-built index is given numbers, and trusts them. A window that asks for what is possible too finds all that no source dates, a third of the records: there the time goes into the answer itself.

From a hundred thousand records to a million, tenfold data takes somewhat more than tenfold time to index, as it takes SQLite: what a record involves is found by following its ids, and in a heap of gigabytes each step waits for memory. An answer of the same size is what a pair of parties did in the years since 2020, as many of them as it takes to find three records of a kind.

### As datasets grow

${table(
  [
    "records",
    "all indexes",
    "per 1 000 records",
    "filling and indexing SQLite",
    "ours, memory",
    "an answer of the same size",
    "peak of the whole run",
  ],
  measured.scales.map((one) => [
    count(one.records),
    ms(fillOf(one, "laos-relations")),
    ms((fillOf(one, "laos-relations") / one.records) * 1_000),
    ms(fillOf(one, "SQLite")),
    `${engineOf(one, "laos-relations").memory.toFixed(0)} MB`,
    `${ns(one.sameSize.median)} for ${one.sameSize.records.toFixed(0)} records (spread ${one.sameSize.spread.toFixed(2)})`,
    `${(one.peak / 1_000).toFixed(2)} GB`,
  ]),
)}

${table(
  ["index", ...measured.scales.map(({ records }) => count(records))],
  (measured.scales[0]?.indexes ?? []).map(({ name }, at) => [
    name,
    ...measured.scales.map(({ indexes }) => ms(indexes[at]?.took ?? Number.NaN)),
  ]),
)}

## Every helper on the release

The first time includes what is built on first need: the dataset is parsed once, and each index once.

${table(
  ["helper", "first", "again", "spread"],
  measured.helpers.map(({ name, first, again }) => [
    `\`${name}\``,
    ms(first),
    ns(again.median),
    again.spread.toFixed(2),
  ]),
)}

\`defineDataset\` takes ${ns(measured.validation.median)} for 1 000 records (spread ${measured.validation.spread.toFixed(2)}).

## What a consumer pays

${table(
  ["import", "over an empty module", "spread"],
  Object.entries(measured.imports)
    .filter(([name]) => name !== "" && name !== "touch")
    .map(([name, { median, spread }]) => [
      `\`${name}\``,
      ms(median - (measured.imports[""]?.median ?? 0)),
      spread.toFixed(2),
    ]),
)}

The first touch of a record parses the dataset: ${ms(measured.imports.touch?.median ?? Number.NaN)}.

${table(
  [
    "type check of a program that imports",
    "time over an empty program",
    "spread",
    "memory over it",
  ],
  Object.entries(measured.types)
    .filter(([name]) => name !== "")
    .map(([name, { seconds, megabytes }]) => [
      `\`${name}\``,
      `${(seconds.median - (measured.types[""]?.seconds.median ?? 0)).toFixed(2)} s`,
      seconds.spread.toFixed(2),
      `${(megabytes - (measured.types[""]?.megabytes ?? 0)).toFixed(0)} MB`,
    ]),
)}

Unpacked the package is ${measured.package.unpacked.toFixed(0)} kB, packed ${measured.package.packed.toFixed(0)} kB. A bundle that holds one export and nothing else, minified and after gzip:

${table(
  ["export", "kB"],
  Object.entries(measured.bundles).flatMap(([entry, sizes]) =>
    Object.entries(sizes).map(([name, size]) => [
      `\`${name}\`${entry === "laos-relations" ? "" : ` of \`${entry}\``}`,
      size.toFixed(1),
    ]),
  ),
)}
`;

/** What ours is held against: the fastest of these, whichever it is for a question. */
const LIBRARIES = ["mingo", "sift", "lokijs", "alasql", "SQLite"];

/** One size: how many times as long the others take as this package. */
function scale(one: Scale): string {
  const questions = Object.keys(NAMES) as QuestionName[];
  const ours = engineOf(one, "laos-relations").asked;
  const ratio = (name: string, question: QuestionName) =>
    engineOf(one, name).asked[question].median / ours[question].median;
  const row = (head: string, cell: (question: QuestionName) => string) => [
    head,
    ...questions.map(cell),
  ];
  return `### ${count(one.records)} records

${table(
  ["", ...questions.map((question) => NAMES[question])],
  [
    row("records in an answer", (question) => one.answers[question].toFixed(0)),
    row("laos-relations", (question) => ns(ours[question].median)),
    row("spread", (question) => ours[question].spread.toFixed(2)),
    row("asked for the first time", (question) => ms(one.firstAsk[question])),
    ...one.engines
      .slice(1)
      .map(({ name }) => row(name, (question) => times(ratio(name, question)))),
    row(
      "**the fastest library**",
      (question) => `**${times(Math.min(...LIBRARIES.map((name) => ratio(name, question))))}**`,
    ),
  ],
)}`;
}

const engineOf = (one: Scale, name: string) =>
  one.engines.find((engine) => engine.name === name) as Scale["engines"][number];
const fillOf = (one: Scale, name: string) => engineOf(one, name).fill;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

const count = (number: number) => number.toLocaleString("en").replaceAll(",", " ");
const times = (ratio: number) => `× ${ratio < 10 ? ratio.toFixed(2) : count(Math.round(ratio))}`;
const ms = (time: number) => ns(time * 1e6);
const ns = (time: number): string =>
  time < 1e3
    ? `${time.toFixed(0)} ns`
    : time < 1e6
      ? `${(time / 1e3).toFixed(1)} µs`
      : time < 1e9
        ? `${(time / 1e6).toFixed(1)} ms`
        : `${(time / 1e9).toFixed(1)} s`;
const list = (versions: Readonly<Record<string, string>>) =>
  Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ");
