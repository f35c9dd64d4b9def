import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { PATHS } from "../../src/authoring/paths.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import { defineDataset } from "../../src/schemas/defineDataset.ts";
import { validateDataset } from "../../src/schemas/validateDataset.ts";
import { type Timing, timed } from "./timed.ts";

/** What validation costs, beside parsing the same data, and beside a validator of JSON Schema. */
export interface Validation {
  readonly records: number;
  readonly parse: Timing;
  readonly ajv: Timing;
  readonly validate: Timing;
  readonly define: Timing;
}

/** Checks whether data fits the JSON Schema of the package, by ajv. It compiles the schema first. */
export function schemaCheck(): (data: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const check = ajv.compile(JSON.parse(readFileSync(join(PATHS.root, "data/schema.json"), "utf8")));
  return (data) => check(data);
}

/** Measures the ways to check a dataset. All of them must accept it. */
export async function measureValidation(data: DatasetData): Promise<Validation> {
  const text = JSON.stringify(data);
  const check = schemaCheck();
  if (!check(data)) throw new Error("ajv refuses the data");
  if (validateDataset(data).length > 0) throw new Error("validateDataset refuses the data");
  return {
    records: defineDataset(data).ids.length,
    parse: await timed(() => JSON.parse(text)),
    ajv: await timed(() => check(data)),
    validate: await timed(() => validateDataset(data)),
    define: await timed(() => defineDataset(data)),
  };
}
