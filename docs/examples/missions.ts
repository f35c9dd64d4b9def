/**
 * Turns a public table of the missions of the United States since 1816 into a dataset and asks it
 * some questions. The guide `docs/from-a-table.md` explains it step by step. To run it with the built
 * package, pass the path of the table: `node docs/examples/missions.ts mission-status.csv`
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import {
  type Dataset,
  formatTime,
  type HeadRank,
  type MissionType,
  missionsOn,
  normalizeParagraphs,
  type Residence,
  type RowCitation,
  statusesOn,
  type Time,
} from "laos-relations";
import {
  type DatasetInput,
  defineDataset,
  groupIssues,
  type RecordInput,
  validateDataset,
} from "laos-relations/schemas";

/** A row of the table, with its place in the table. */
interface Row {
  readonly state: string;
  readonly abbreviation: string;
  readonly name: string;
  readonly otherName: string;
  readonly start: string;
  readonly end: string;
  readonly value: string;
  readonly citation: RowCitation;
}

const SOURCE = "source:us-mission-status";

/** Reads the rows. Each gets a citation that anyone who has the table can verify. */
export function readRows(csv: string): readonly Row[] {
  const [, ...lines] = normalizeParagraphs(csv);
  return csvParse(csv).map((row, index) => ({
    state: row.country_code_gw ?? "",
    abbreviation: row.country_abbrev_gw ?? "",
    name: row.country_name_gw ?? "",
    otherName: row.country_name_usdos ?? "",
    start: row.date_start ?? "",
    end: row.date_end ?? "",
    value: row.us_mission_status ?? "",
    citation: { source: SOURCE, row: index + 1, sha256: hashOf(lines[index] ?? "") },
  }));
}

/** The first 64 bits of the SHA-256 of a line, as citations have it. */
const hashOf = (line: string) => createHash("sha256").update(line).digest("hex").slice(0, 16);

/** What a row says about a mission. */
interface Form {
  readonly missionType: MissionType;
  readonly missionTypeTerm?: string;
  readonly residence?: Residence;
  readonly headRank?: HeadRank;
}

/** The forms of mission. The term keeps the word of the table where our type is not the same word. */
const FORMS: Readonly<Record<string, Form>> = {
  Embassy: { missionType: "embassy" },
  Legation: { missionType: "legation" },
  "Ambassador Nonresident": {
    missionType: "accreditation",
    residence: "non-resident",
    headRank: "ambassador",
  },
  "Envoy Nonresident": {
    missionType: "accreditation",
    residence: "non-resident",
    headRank: "envoy",
  },
  Consulate: { missionType: "consular-post", missionTypeTerm: "Consulate" },
  "Consul Nonresident": {
    missionType: "consular-post",
    missionTypeTerm: "Consul Nonresident",
    residence: "non-resident",
    headRank: "consul",
  },
  Liaison: { missionType: "liaison-office", missionTypeTerm: "Liaison" },
  Interests: { missionType: "interests-section" },
};

const SENDER = "party:gw-2";

/** A party for each state. No row has an ISO code, so no party has one. */
export function partyRecordsOf(rows: readonly Row[]): readonly RecordInput<"party">[] {
  const states = new Map<string, Row[]>();
  for (const row of rows) states.set(row.state, [...(states.get(row.state) ?? []), row]);
  return [...states].map(([number, rowsOfState]) => {
    const [first] = rowsOfState as [Row];
    const label = withoutControls(first.name);
    const names = rowsOfState.flatMap(({ name, otherName }) => [withoutControls(name), otherName]);
    return {
      id: `party:gw-${number}`,
      label,
      type: "state",
      identifiers: { gleditschWard: number, gleditschWardAbbreviation: first.abbreviation },
      aliases: [...new Set(names)]
        .filter((name) => name !== "" && name !== label)
        .map((text) => ({ text, language: "en", type: "variant" })),
      citations: [first.citation],
    };
  });
}

/** One name has a control character, U+0092, where an apostrophe belongs. */
const withoutControls = (name: string) => name.replace("\u0092", "’");

/** The last day of the table. A row that ends on it says nothing about the days after. */
const LAST_DAY = "2020-12-31";

/**
 * The time of a row. The table lists what was there on each day. Where a state enters the list, it
 * does not say since when; where a state leaves it, or the table ends, it does not say until when.
 */
export function timeOf(row: Row, previous: Row | undefined, next: Row | undefined): Time {
  const attested = `${row.start}/${row.end}`;
  const follows = (later: Row | undefined, earlier: Row | undefined) =>
    later?.state === earlier?.state && later?.start === dayAfter(earlier?.end ?? "");
  const start = follows(row, previous) ? row.start : "";
  const end = row.end !== LAST_DAY && follows(next, row) ? row.end : "";
  if (start && end) return { edtf: attested, basis: "stated" };
  const reason = "The table begins or ends with this row; it does not say since or until when.";
  return start || end
    ? { edtf: `${start}/${end}`, basis: "inferred", attested, reason }
    : { basis: "missing", attested, reason };
}

const dayAfter = (day: string) =>
  day && new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** A mission for each row with a form of mission, and a status for each row without. */
export function datasetInputFrom(rows: readonly Row[]): DatasetInput {
  const missions: RecordInput<"mission">[] = [];
  const statuses: RecordInput<"status">[] = [];
  rows.forEach((row, index) => {
    const [previous, next] = [rows[index - 1], rows[index + 1]];
    const held = timeOf(row, previous, next);
    const citations = [row.citation] as const;
    const state = `party:gw-${row.state}` as const;
    const form = FORMS[row.value];
    const name = withoutControls(row.name);
    if (form) {
      const replaces = previous && FORMS[previous.value] && held.edtf?.startsWith(row.start);
      missions.push({
        ...form,
        id: `mission:row-${row.citation.row}`,
        label: `${row.value}: United States to ${name}`,
        sending: SENDER,
        receiving: state,
        held,
        ...(replaces && { supersedes: `mission:row-${previous.citation.row}` as const }),
        citations,
      });
    } else {
      statuses.push({
        id: `status:row-${row.citation.row}`,
        label: `No representation of the United States in ${name}`,
        statusType: "no-representation",
        holders: [SENDER],
        counterpart: state,
        held,
        citations,
      });
    }
  });
  const locator = { source: SOURCE, locator: "README", accessed: "2026-11-25" } as const;
  return {
    meta: { name: "Missions of the United States", focus: SENDER, license: "CC-BY-4.0" },
    sources: [
      {
        id: SOURCE,
        label: "Missions of the United States by country and date",
        genre: "dataset",
        version: "v0.1",
        licence: "CC-BY-4.0",
        url: "https://github.com/brentonk/us_diplomatic_missions",
        reliability: { grade: "F", reason: "A language model extracted it; nobody graded it." },
        citations: [locator],
      },
    ],
    parties: [
      {
        id: SENDER,
        label: "United States",
        type: "state",
        identifiers: { gleditschWard: "2", gleditschWardAbbreviation: "USA" },
        citations: [locator],
      },
      ...partyRecordsOf(rows),
    ],
    missions,
    statuses,
  };
}

/** Makes the dataset of the table. */
export const missionsFrom = (csv: string): Dataset =>
  defineDataset(datasetInputFrom(readRows(csv)));

/** What the United States had in a state on a day, as text. */
export function representationOn(dataset: Dataset, state: string, day: string): readonly string[] {
  const between = ["GW-2", state] as const;
  return [
    ...missionsOn(dataset, day, { between }).map(
      ({ mission, answer }) => `${mission.missionType}, ${answer}`,
    ),
    ...statusesOn(dataset, day, { between }).map(
      ({ status, answer }) => `${status.statusType}, ${answer}`,
    ),
  ];
}

function main(file: string): void {
  const csv = readFileSync(file, "utf8");
  const input = datasetInputFrom(readRows(csv));
  const issues = validateDataset(input);
  for (const { text } of groupIssues([...issues, ...issues.warnings])) console.log(text);
  const dataset = defineDataset(input);
  const { missions, statuses } = dataset;
  console.log(`${missions.length} missions, ${statuses.length} times without one`);
  console.log(
    `Laos on 1980-06-01: ${representationOn(dataset, "GW-812", "1980-06-01").join("; ")}`,
  );
  for (const { missionType, held } of missions.filter(({ receiving }) =>
    receiving.endsWith("-812"),
  )) {
    console.log(`  ${missionType}: ${held ? formatTime(held) : ""}`);
  }
}

if (import.meta.main) main(process.argv[2] ?? "mission-status.csv");
