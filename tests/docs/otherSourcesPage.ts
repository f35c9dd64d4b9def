/**
 * Generates the page that says what other sources say of the statements of the first release: each
 * statement with its independent witnesses, and the level of each relation before and after. As a
 * program, it writes `docs/other-sources.md`.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PATHS } from "../../src/authoring/paths.ts";
import type { Dataset } from "../../src/dataset/Dataset.ts";
import { lookUp } from "../../src/dataset/lookUp.ts";
import { dataset as before } from "../../src/datasets/2026.1/index.ts";
import { dataset as after } from "../../src/datasets/latest.ts";
import {
  type Corroboration,
  corroboration,
  type Witness,
} from "../../src/evidence/corroboration.ts";
import type { Discrepancy } from "../../src/model/Discrepancy.ts";
import type { Kind } from "../../src/model/kinds.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import type { Source } from "../../src/model/Source.ts";
import { partnersOf } from "../../src/query/partnersOf.ts";
import { type StatusOn, statusesOn } from "../../src/query/statusesOn.ts";
import { codeOf } from "../../src/records/codeOf.ts";
import { LABELS } from "../../src/records/kinds.ts";
import { formatTime } from "../../src/time/formatTime.ts";
import { code, table } from "./markdown.ts";

export const PAGE = join(PATHS.root, "docs/other-sources.md");

/** The kinds whose records state something of the world that another source may state too. */
const CLAIMS: readonly Kind[] = [
  "status",
  "agreement",
  "mission",
  "event",
  "tenure",
  "project",
  "figure",
  "commitment",
];

/** What other sources say of a statement. */
type Result = "confirmed" | "contradicted" | "sought, not found" | "alone";

/** A statement of the first release, and what the latest release says of it. */
interface Claim {
  readonly record: AnyRecord;
  readonly found: Corroboration;
  readonly result: Result;
}

const resultOf = ({ state, notFound }: Corroboration): Result =>
  state === "confirmed" || state === "contradicted"
    ? state
    : notFound.length > 0
      ? "sought, not found"
      : "alone";

/** The statements of an earlier dataset, with what a later dataset says of them. */
export const claimsOf = (earlier: Dataset, later: Dataset): readonly Claim[] =>
  CLAIMS.flatMap((kind) =>
    earlier.ids
      .filter((id) => id.startsWith(`${kind}:`))
      .flatMap((id) => {
        const record = lookUp(later, id);
        if (!record) return [];
        const found = corroboration(later, record);
        return [{ record, found, result: resultOf(found) }];
      }),
  );

const RESULTS: readonly Result[] = ["confirmed", "contradicted", "sought, not found", "alone"];

const totals = (claims: readonly Claim[]) =>
  table(
    ["kind", ...RESULTS, "all"],
    [...CLAIMS, undefined].map((kind) => {
      const ofKind = claims.filter(({ record }) => kind === undefined || record.kind === kind);
      return [
        kind === undefined ? "all" : LABELS[kind].plural,
        ...RESULTS.map((result) =>
          String(ofKind.filter((claim) => claim.result === result).length),
        ),
        String(ofKind.length),
      ];
    }),
  );

const isOutside = (dataset: Dataset, id: string) =>
  dataset.sources.some((source) => source.id === id && source.sha256 === undefined);

const confirmedTable = (claims: readonly Claim[]) =>
  table(
    [
      "id",
      "statement",
      "result",
      "witnesses",
      "other sources that state it",
      "sources that differ",
    ],
    claims
      .filter(({ result }) => result === "confirmed" || result === "contradicted")
      .map(({ record, found, result }) => [
        code(record.id),
        record.label,
        result,
        String(found.witnesses.length),
        labelsOf(found.witnesses, ({ id }) => isOutside(after as Dataset, id)),
        labelsOf(found.contradicting),
      ]),
  );

/** The labels of the sources of some witnesses. */
const labelsOf = (
  witnesses: readonly Witness[],
  isListed: (source: Source) => boolean = () => true,
) =>
  [...new Set(witnesses.flatMap(({ sources }) => sources))]
    .filter(isListed)
    .map(({ label }) => label)
    .join("; ");

const discrepanciesTable = (discrepancies: readonly Discrepancy[]) =>
  table(
    ["id", "question", "readings", "method"],
    discrepancies.map(({ id, label, readings, method }) => [
      code(id),
      label,
      readings.map(({ value, preferred }) => (preferred ? `**${value}**` : value)).join("; "),
      method,
    ]),
  );

/** The discrepancies that an outside source takes part in, of some types. */
const withOutside = (dataset: Dataset, isType: (type: string) => boolean) =>
  dataset.discrepancies.filter(
    ({ discrepancyType, readings }) =>
      isType(discrepancyType) &&
      readings.some(({ citations }) => citations.some(({ source }) => isOutside(dataset, source))),
  );

/** The types of status that say how close a relation is. */
const LEVELS = [
  "diplomatic-relations",
  "partnership",
  "comprehensive-partnership",
  "strategic-partnership",
  "comprehensive-strategic-partnership",
  "special-relationship",
] as const;

const levelsTable = (day: string) =>
  table(
    ["partner", "in 2026.1", `in ${after.meta.version}`],
    partnersOf(after as Dataset, {}).map(({ party }) => {
      const between = ["LAO", codeOf(party.id)] as const;
      return [
        party.label,
        levels(before as Dataset, between, day),
        levels(after as Dataset, between, day),
      ];
    }),
  );

const levels = (dataset: Dataset, between: readonly [string, string], day: string) =>
  lookUp(dataset, `party:${between[1].toLowerCase()}`)
    ? statusesOn(dataset, day, { between, type: LEVELS }).map(levelText).join("; ") ||
      "none recorded"
    : "not in the release";

const levelText = ({ status, answer, since, vouched }: StatusOn) =>
  `${status.statusType} (${answer}${since ? `, since ${formatTime(since)}` : ""}${vouched ? `, vouched until ${formatTime(vouched)}` : ""})`;

/** Returns the whole page. */
export function otherSourcesPage(): string {
  const claims = claimsOf(before as Dataset, after as Dataset);
  const latest = after as Dataset;
  const released = latest.meta.released ?? "";
  return `---
title: What other sources say
---

<!-- Generated by \`npm run docs:pages\` from the latest release. Do not edit this file. Run the command again. -->

# What other sources say

Release 2026.1 holds what five documents say. Since release 2026.2, the dataset also holds what other publications say of the same things. This page lists each statement of 2026.1 with the result for release ${after.meta.version}. {@link laos-relations!corroboration | corroboration} gives the same answer for any record or field, and [evidence](evidence.md#count-the-witnesses) explains which sources are independent.

- *Confirmed*: two or more independent sources state it.
- *Contradicted*: a source states something else of it, of one of its fields at least. Others may still state it.
- *Sought, not found*: the maintainers looked for it in other publications and did not find it. It may still be there.
- *Alone*: one source states it, and the maintainers have not recorded a search.

${totals(claims)}

## Confirmed and contradicted statements

The number of witnesses includes the documents themselves.

${confirmedTable(claims)}

## Contradictions

The reading in bold is the one that the dataset follows.

${discrepanciesTable(withOutside(latest, (type) => ["conflict", "error", "anachronism", "translation", "outdated"].includes(type)))}

## More precise dates

${discrepanciesTable(withOutside(latest, (type) => type === "precision"))}

## Sought and not found

${table(
  ["id", "statement", "where, and when"],
  latest.discrepancies
    .filter(({ discrepancyType }) => discrepancyType === "not-found")
    .map(({ id, label, resolution }) => [code(id), label, resolution]),
)}

## The level of each relation

This is the answer of {@link laos-relations!statusesOn | statusesOn} for the day of release ${after.meta.version}, ${formatTime(released)}. An answer is \`yes\` only up to the last day that a source vouches for.

${levelsTable(released)}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, otherSourcesPage());
