import { percentOf, type Score, totalOf } from "../mutation/summary.ts";
import type { Sample } from "./consumer.ts";
import { NAMES, type QuestionName } from "./questions.ts";
import type { Scale } from "./scale.ts";
import type { Finding } from "./search.ts";
import type { Timing } from "./timed.ts";
import type { Validation } from "./validation.ts";

/** All measurements. */
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
  readonly validation: Validation;
  readonly search: { readonly names: number; readonly findings: readonly Finding[] };
  readonly mutation: Readonly<Record<string, Score>>;
  readonly types: Readonly<
    Record<string, { readonly seconds: Sample; readonly megabytes: number }>
  >;
  readonly bundles: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly package: { readonly unpacked: number; readonly packed: number };
}

/** Writes the page of the documentation with the measurements. */
export const page = (measured: Page): string => `---
title: Benchmarks
---

# Benchmarks

Written by \`npm run bench\`, which repeats all measurements and takes some minutes. Do not edit this page. The ratios of times within one run are more reliable than the times: other machines are faster, and other programs were running. The spread is the upper quartile of the repeated measurements divided by the lower quartile.

${measured.machine}; ${list(measured.versions)}.

## Queries, compared with other engines

The datasets are generated from the release. They have the same distribution of kinds, topics, date precision and parties per record, but more partners and other times, and no assessments and discrepancies. For each type of query, eight queries run in turn. All engines must return the same records before the measurement starts. Each time is the median of one query, and the rows below it say how many times as long the other engines take. *Purpose-built* is a program with one index for each type of query that checks no argument. It is not a library; it shows the limit.

${measured.scales.map(section).join("\n\n")}

### Limits

By id, every engine with a hash table is as fast as its hash table. If a result is short, most of the time is spent on the criteria: this package parses the period and throws an error for an unknown code, an unknown value or a reversed period. The purpose-built program takes numbers and does not check them. A window that includes possible answers finds all records without a date, a third of the dataset: there most of the time is spent on copying the result.

From 100 000 records to 1 000 000, indexing takes somewhat more than ten times as long, here as in SQLite. The index by party follows the references of each record, and in a heap of gigabytes each step waits for memory.

### Larger datasets

The last column but one is the time of a query between two parties whose period starts in 2020 and is just long enough for three results. Its result has a similar size in each dataset.

${table(
  [
    "records",
    "all indexes",
    "per 1 000 records",
    "filling and indexing SQLite",
    "memory of this package",
    "result of similar size",
    "peak of the whole run",
  ],
  measured.scales.map((scale) => [
    count(scale.records),
    ms(fillOf(scale, "laos-relations")),
    ms((fillOf(scale, "laos-relations") / scale.records) * 1_000),
    ms(fillOf(scale, "SQLite")),
    `${engineOf(scale, "laos-relations").memory.toFixed(0)} MB`,
    `${ns(scale.sameSize.median)} for ${scale.sameSize.records.toFixed(0)} records (spread ${scale.sameSize.spread.toFixed(2)})`,
    `${(scale.peak / 1_000).toFixed(2)} GB`,
  ]),
)}

${table(
  ["index", ...measured.scales.map(({ records }) => count(records))],
  (measured.scales[0]?.indexes ?? []).map(({ name }, index) => [
    name,
    ...measured.scales.map(({ indexes }) => ms(indexes[index]?.took ?? Number.NaN)),
  ]),
)}

## Every query function on the release

The first call of a function also parses the dataset and builds indexes, unless an earlier call has done so.

${table(
  ["function", "first call", "later calls", "spread"],
  measured.helpers.map(({ name, first, again }) => [
    `\`${name}\``,
    ms(first),
    ns(again.median),
    again.spread.toFixed(2),
  ]),
)}

## Validation

${count(measured.validation.records)} records, generated from the release, are parsed from text and checked. \`ajv\` checks them against the JSON Schema of the package, which knows no dates, references or rules across records; compiling the schema is not counted.

${table(
  ["step", "time", "times parsing", "spread"],
  (
    [
      ["`JSON.parse`", measured.validation.parse],
      ["`ajv`", measured.validation.ajv],
      ["`validateDataset`", measured.validation.validate],
      ["`defineDataset`", measured.validation.define],
    ] as const
  ).map(([name, { median, spread }]) => [
    name,
    ns(median),
    `× ${(median / measured.validation.parse.median).toFixed(1)}`,
    spread.toFixed(2),
  ]),
)}

## Search, compared with other libraries

${count(measured.search.names)} names of parties and people are mistyped, each with one error in a word: a letter left out, doubled, exchanged with the next, or wrong, or no diacritics. Each engine is filled with the same names, and gets options that allow for typing errors. *First* is the share of names whose record is the first hit.

${table(
  ["engine", "one search", "spread", "first", "among the first five"],
  measured.search.findings.map(({ engine, time, first, firstFive }) => [
    `\`${engine}\``,
    ns(time.median),
    time.spread.toFixed(2),
    percent(first),
    percent(firstFive),
  ]),
)}

## Tests that can fail

\`npm run mutation\` changes the source in one place at a time, runs the tests of the source, and counts how many of these mutants make a test fail. The tests of the built package, the documentation and the records do not take part. \`authoring\` and the generated datasets are not mutated. Mutants that the last run did not try before it was stopped are not counted.

${table(
  ["folder of src", "found", "survived", "not reached", "score"],
  [
    ...Object.entries(measured.mutation),
    ["**all**", totalOf(Object.values(measured.mutation))] as const,
  ].map(([folder, score]) => [
    folder || "files beside the folders",
    count(score.found),
    count(score.survived),
    count(score.notReached),
    `${percentOf(score).toFixed(1)} %`,
  ]),
)}

## Costs for users

${table(
  ["import", "time over an empty module", "spread"],
  Object.entries(measured.imports)
    .filter(([name]) => name !== "" && name !== "touch")
    .map(([name, { median, spread }]) => [
      `\`${name}\``,
      ms(median - (measured.imports[""]?.median ?? 0)),
      spread.toFixed(2),
    ]),
)}

The first access to a record parses the dataset, which takes ${ms(measured.imports.touch?.median ?? Number.NaN)}.

${table(
  [
    "type check of a program that imports",
    "time over an empty program",
    "spread",
    "memory over an empty program",
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

The package has ${measured.package.unpacked.toFixed(0)} kB unpacked and ${measured.package.packed.toFixed(0)} kB packed. The size of a bundle with one export, minified and after gzip:

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

/** The libraries among the engines. The last row of a table is the fastest of them. */
const LIBRARIES = ["mingo", "sift", "lokijs", "alasql", "SQLite"];

/** Writes the section of a dataset size: the times of this package, and the ratios of the other engines. */
function section(scale: Scale): string {
  const questions = Object.keys(NAMES) as QuestionName[];
  const ours = engineOf(scale, "laos-relations").asked;
  const ratio = (name: string, question: QuestionName) =>
    engineOf(scale, name).asked[question].median / ours[question].median;
  const row = (head: string, cell: (question: QuestionName) => string) => [
    head,
    ...questions.map(cell),
  ];
  return `### ${count(scale.records)} records

${table(
  ["", ...questions.map((question) => NAMES[question])],
  [
    row("records in the result", (question) => scale.answers[question].toFixed(0)),
    row("laos-relations", (question) => ns(ours[question].median)),
    row("spread", (question) => ours[question].spread.toFixed(2)),
    row("first query", (question) => ms(scale.firstAsk[question])),
    ...scale.engines
      .slice(1)
      .map(({ name }) => row(name, (question) => times(ratio(name, question)))),
    row(
      "**the fastest library**",
      (question) => `**${times(Math.min(...LIBRARIES.map((name) => ratio(name, question))))}**`,
    ),
  ],
)}`;
}

const engineOf = (scale: Scale, name: string) =>
  scale.engines.find((engine) => engine.name === name) as Scale["engines"][number];
const fillOf = (scale: Scale, name: string) => engineOf(scale, name).fill;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

const count = (number: number) => number.toLocaleString("en").replaceAll(",", " ");
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
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
