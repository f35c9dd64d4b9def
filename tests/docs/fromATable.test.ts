/**
 * The guide "From a table to a dataset": its program runs on the real table, its code is that of the
 * program, and its answers are those of the rows. The table is not part of the project; without it,
 * the tests that need it are skipped.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import {
  anniversaries,
  createDataset,
  type Dataset,
  diffDatasets,
  findParties,
  findRecords,
  hashDataset,
  lineage,
  timeline,
  verifyCitations,
} from "laos-relations";
import { toCsv } from "laos-relations/export";
import { groupIssues, validateDataset } from "laos-relations/schemas";
import { beforeAll, describe, expect, it } from "vitest";
import {
  datasetInputFrom,
  missionsFrom,
  readRows,
  representationOn,
} from "../../docs/examples/missions.ts";
import { PATHS } from "../../src/authoring/paths.ts";

const read = (file: string) => readFileSync(join(PATHS.root, file), "utf8");
const guide = read("docs/from-a-table.md");
const TABLE = join(
  process.env.CASES_DIR ?? join(PATHS.root, "../shared/cases"),
  "us-missions/mission-status.csv",
);
const csv = existsSync(TABLE) ? readFileSync(TABLE, "utf8") : "";

/** The code blocks of the guide in a language. */
const blocksOf = (language: string): readonly string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map(
    ([, code = ""]) => code,
  );

describe("the guide", () => {
  const program = read("docs/examples/missions.ts");

  it("shows code of the program, letter for letter", () => {
    const blocks = blocksOf("typescript");
    expect(blocks).toHaveLength(6);
    for (const code of blocks) expect(program).toContain(code);
  });
});

describe.skipIf(csv === "")("the table of missions, where it is present", () => {
  const rows = csv === "" ? [] : csvParse(csv);
  let dataset: Dataset;
  beforeAll(() => {
    dataset = missionsFrom(csv);
  });

  it("fits without an error or a warning, each row with its type", () => {
    const issues = validateDataset(datasetInputFrom(readRows(csv)));
    expect([...issues, ...issues.warnings]).toEqual([]);
    const count = (type: string) =>
      dataset.missions.filter((mission) => mission.missionType === type).length;
    // The counts by value are those of the table's own description.
    expect(count("embassy")).toBe(235);
    expect(count("legation")).toBe(110);
    expect(count("accreditation")).toBe(43 + 26);
    expect(count("consular-post")).toBe(39 + 2);
    expect(count("liaison-office")).toBe(25);
    expect(count("interests-section")).toBe(12);
    expect(dataset.missions).toHaveLength(725 - 233);
    expect(dataset.statuses).toHaveLength(233);
    expect(dataset.statuses.every(({ statusType }) => statusType === "no-representation")).toBe(
      true,
    );
  });

  it("invents no ISO code, and finds each state by its number", () => {
    const schemes = dataset.parties.flatMap(({ identifiers = {} }) => Object.keys(identifiers));
    expect(new Set(schemes)).toEqual(new Set(["gleditschWard", "gleditschWardAbbreviation"]));
    expect(dataset.parties).toHaveLength(224 + 1);
    expect(findParties(dataset, "gleditschWard", "812").map(({ label }) => label)).toEqual([
      "Laos",
    ]);
    // Austria's abbreviation is Australia's ISO code.
    expect(
      findParties(dataset, "gleditschWardAbbreviation", "AUS").map(({ label }) => label),
    ).toEqual(["Austria"]);
  });

  // Read off the rows by hand; the guide names them.
  it.each([
    ["GW-812", "1980-06-01", ["liaison-office, yes"]],
    ["GW-812", "1954-04-30", ["legation, possible"]],
    ["GW-40", "2000-01-01", ["interests-section, yes"]],
    ["GW-630", "1980-05-01", ["no-representation, yes"]],
    ["GW-630", "2021-01-01", ["interests-section, possible"]],
  ])("answers for %s on %s: %j", (state, day, answer) => {
    expect(representationOn(dataset, state, day)).toEqual(answer);
    const [form = "", sure = ""] = answer[0]?.split(", ") ?? [];
    expect(guide).toContain(`| ${day} | ${form.replaceAll("-", " ")}, ${sure}`);
  });

  it("answers yes on each first and last day of a row with the row, and only with it", () => {
    expect(rows).toHaveLength(725);
    for (const [index, row] of rows.entries()) {
      for (const day of [row.date_start ?? "", row.date_end ?? ""]) {
        const between = ["GW-2", `GW-${row.country_code_gw}`] as const;
        const found = findRecords(dataset, { between, on: day, certainty: "yes" })
          .filter(({ kind }) => kind === "mission" || kind === "status")
          .map(({ id }) => id);
        expect(found).toEqual([
          `${row.us_mission_status === "None" ? "status" : "mission"}:row-${index + 1}`,
        ]);
      }
    }
  });

  it("lists the missions in Laos in order, each replacing the one before", () => {
    const entries = timeline(dataset, { between: ["GW-2", "GW-812"], kind: "mission" });
    const expected = ["row-360", "row-361", "row-362", "row-363"].map((row) => `mission:${row}`);
    expect(entries.map(({ record }) => record.id)).toEqual(expected);
    expect(lineage(dataset, "mission:row-363").map(({ id }) => id)).toEqual(expected);
  });

  it("counts fifty years from the embassy of 1992, and none from a start that is not known", () => {
    const between = ["GW-2", "GW-812"] as const;
    const years = (year: string) =>
      anniversaries(dataset, year, { between, kind: "mission" }).map(
        ({ years, record, on, answer }) => [years, record.id, on, answer],
      );
    expect(years("2042")).toEqual([[50, "mission:row-363", "2042-08-06", "yes"]]);
    expect(years("1955")).toEqual([]);
  });

  it("verifies each row against the table, and misses it in a changed one", () => {
    const source = "source:us-mission-status";
    const results = (text: string) => {
      const counts = new Map<string, number>();
      for (const { citation, result } of verifyCitations(dataset, { [source]: text })) {
        if ("row" in citation) counts.set(result, (counts.get(result) ?? 0) + 1);
      }
      return Object.fromEntries(counts);
    };
    // One citation for each row, and one for each state.
    expect(results(csv)).toEqual({ verified: 725 + 224 });
    expect(results(csv.replace("1955-08-10", "1955-08-11"))).toMatchObject({ changed: 1 });
  });

  it("writes a table, has a hash, and shows what changed", () => {
    const table = csvParse(toCsv(dataset, dataset.missions));
    expect(table).toHaveLength(492);
    expect(table.find(({ id }) => id === "mission:row-362")).toMatchObject({
      type: "liaison-office",
    });
    expect(hashDataset(dataset)).toBe(dataset.meta.sha256);
    const missions = dataset.missions.filter(({ id }) => id !== "mission:row-1");
    const fewer = createDataset({ ...dataset, missions });
    expect(hashDataset(fewer)).not.toBe(dataset.meta.sha256);
    const diff = diffDatasets(dataset, fewer);
    expect(diff.level).toBe("major");
    expect(diff.removed.map(({ id }) => id)).toEqual(["mission:row-1"]);
  });

  it("tells a first attempt what is wrong in the lines that the guide shows", () => {
    const issues = validateDataset(firstAttempt(csv));
    const lines = groupIssues([...issues, ...issues.warnings]).map(({ text }) => text);
    expect(lines).toEqual(blocksOf("text")[1]?.trim().split("\n"));
  });
});

/** What a user might write who has not read the guide. */
function firstAttempt(text: string): unknown {
  const rows = csvParse(text);
  const citations = [{ source: "source:table", row: 1 }];
  const codeOf = ({ country_abbrev_gw = "" }: { country_abbrev_gw?: string }) => country_abbrev_gw;
  const states = new Map(rows.map((row) => [codeOf(row), row.country_name_gw]));
  return {
    meta: { name: "Missions", focus: "party:usa", license: "CC BY 4.0" },
    sources: [{ id: "source:table", label: "The table", genre: "data", citations }],
    parties: [
      { id: "party:usa", label: "United States", type: "state", citations },
      ...[...states].map(([code, label]) => ({
        ...{ id: `party:${code.toLowerCase()}`, label, type: "state", citations },
        identifiers: { iso3166Alpha3: code },
      })),
    ],
    missions: rows.map((row, index) => ({
      id: `mission:row-${index + 1}`,
      label: `${row.us_mission_status} in ${row.country_name_gw}`,
      missionType: row.us_mission_status?.toLowerCase(),
      sending: "party:usa",
      receiving: `party:${codeOf(row).toLowerCase()}`,
      established: row.date_start,
      closed: row.date_end,
      citations: [{ source: "source:table", row: index + 1 }],
    })),
  };
}
