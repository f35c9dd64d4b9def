import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PATHS } from "../../../src/authoring/paths.ts";
import { KINDS, type Kind } from "../../../src/model/kinds.ts";
import type { Completions } from "../../../src/schemas/input/Completion.ts";
import { completeRecord } from "../../../src/schemas/input/completeRecord.ts";
import { COMPLETIONS } from "../../../src/schemas/input/completions.ts";

const guide = readFileSync(join(PATHS.root, "docs/own-data.md"), "utf8");
const section = guide.split("## Fields that you may leave out")[1]?.split("\n## ")[0] ?? "";
const [fieldTable = "", modalityTable = ""] = section
  .split("\n\n")
  .filter((block) => block.startsWith("|"));

/** The rows of a table without its head. An empty first cell repeats the cell above. */
function rowsOf(table: string): readonly (readonly string[])[] {
  let first = "";
  return table
    .split("\n")
    .slice(2)
    .map((line) => {
      const [name = "", ...cells] = line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      first = name === "" ? first : name;
      return [first, ...cells];
    });
}

/** The texts of a cell that are code. */
const codesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

const valueOfCell = (cell: string): unknown => {
  if (cell === "empty") return [];
  if (cell === "missing") return { basis: "missing", reason: "not stated" };
  return codesIn(cell)[0];
};

it("the guide lists every field that is completed, with its value", () => {
  const rows = rowsOf(fieldTable);
  for (const kind of KINDS) {
    const listed = new Set<string>();
    for (const [where, field = "", value = ""] of rows) {
      if ((where !== kind && where !== "every record") || / of /.test(field)) continue;
      for (const name of codesIn(field)) {
        listed.add(name);
        if (name === "kind" || name === "reliability" || value.startsWith("by ")) continue;
        expect(completeRecord(kind, {}), `${kind} ${name}`).toHaveProperty(
          name,
          valueOfCell(value),
        );
      }
    }
    const completions: Completions = COMPLETIONS[kind];
    const completed = Object.keys(completions).filter(
      (field) => completions[field]?.absent !== undefined || completions[field]?.by !== undefined,
    );
    expect([...listed].sort(), kind).toEqual(completed.sort());
  }
});

it("the guide lists the modality for each value of another field", () => {
  const rows = rowsOf(modalityTable);
  expect(rows).toHaveLength(3);
  for (const [kind, field = "", cell = ""] of rows) {
    const modalities: Record<string, string | null> = {};
    for (const part of cell.split("; ")) {
      const [values = "", modality = ""] = part.split(": ");
      for (const value of codesIn(values)) modalities[value] = codesIn(modality)[0] ?? null;
    }
    const completions: Completions = COMPLETIONS[kind as Kind];
    expect(completions.modality).toEqual({ by: codesIn(field)[0], values: modalities });
  }
});
