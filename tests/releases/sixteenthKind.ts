/**
 * The project as it would be with a sixteenth kind, visa rules: a copy of `src` with three new files
 * and a few more lines in six, and three releases of different schemas side by side. Run as a
 * program it writes them into `sixteenth/generated`, for tests that the past does not change.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf } from "../../src/authoring/canonical.ts";
import { PATHS } from "../../src/authoring/paths.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import { first } from "./further.ts";

export const FOLDER = join(PATHS.root, "tests/releases/sixteenth/generated");
const FIXTURES = join(PATHS.root, "tests/releases/sixteenth");

/** The new files of a kind, by their path in `src`. */
export const NEW_FILES: Readonly<Record<string, string>> = {
  "model/Visa.ts": "Visa.ts.txt",
  "records/kinds/visa.ts": "visa.ts.txt",
  "schemas/visaSchema.ts": "visaSchema.ts.txt",
};

const SINCE = "export const SINCE: { readonly [K in Kind]?: string } = { visa: visa.since };";

/** The lines that a kind adds to files that are there: each before a similar line. `SINCE` replaces its line. */
export const NEW_LINES: Readonly<
  Record<string, readonly (readonly [before: string, line: string])[]>
> = {
  "model/kinds.ts": [["  /** Documents that", '  visas: "visa",']],
  "model/records.ts": [
    ['import type { Tenure } from "./Tenure.ts";', 'import type { Visa } from "./Visa.ts";'],
    ["  /** Documents that records cite. */", "  readonly visa: Visa;"],
  ],
  "records/kinds.ts": [
    ['import * as tenure from "./kinds/tenure.ts";', 'import * as visa from "./kinds/visa.ts";'],
    ["export const SINCE: { readonly [K in Kind]?: string } = {};", SINCE],
    ["  source: source.facets,", "  visa: visa.facets,"],
    ["  source: source.types,", "  visa: visa.types,"],
    ["  source: source.names,", "  visa: visa.names,"],
    ["  source: source.label,", "  visa: visa.label,"],
  ],
  "schemas/input/CompletedFields.ts": [['  tenure: "held";', '  visa: "held";']],
  "schemas/input/completions.ts": [
    ["  source: {", '  visa: { ...base("visa"), held: requiredTime },'],
  ],
  "schemas/recordSchemas.ts": [
    [
      'import { tenureSchema } from "./tenureSchema.ts";',
      'import { visaSchema } from "./visaSchema.ts";',
    ],
    ["  source: sourceSchema,", "  visa: visaSchema,"],
  ],
};

/** Release 2026.2 with schema 0.2.0: one kind more than the first, with one record. */
export const wider = release("2026.2", "0.2.0", ({ meta: _, ...content }) => {
  const [status] = content.statuses;
  if (!status) throw new Error("the release has a status");
  const { citations, aliases } = status;
  const visa = {
    ...{ id: "visa:laos-japan", kind: "visa", label: "Visas for travellers from Japan" },
    ...{ citations, certainty: "stated", aliases },
    ...{ visaType: "exemption", granting: "party:lao", travellers: "party:jpn" },
    held: { edtf: "2025/..", basis: "stated" },
  };
  return { ...content, visas: [visa] };
});

/** Release 2027.1 with schema 1.0.0: a kind and a field less than the first. */
export const narrower = release("2027.1", "1.0.0", ({ meta: _, figures, people, ...content }) => {
  const gone = new Set<string>(figures.map(({ id }) => id));
  return {
    ...content,
    people: people.map(({ honorific: __, ...person }) => person),
    // What was said of the figures goes with them.
    assessments: content.assessments.filter(({ about }) => !about.some((id) => gone.has(id))),
    discrepancies: content.discrepancies.filter(
      ({ subjects }) => !subjects.some(({ id }) => gone.has(id)),
    ),
  };
});

function release(
  version: string,
  schemaVersion: string,
  change: (data: DatasetData) => object,
): Record<string, unknown> & Pick<DatasetData, "meta"> {
  const content = change(first);
  const released = `${version.slice(0, 4)}-12-31`;
  return {
    ...content,
    meta: { ...first.meta, version, schemaVersion, released, sha256: hashOf(content) },
  };
}

/** Writes the copy of the project, its releases and their modules. */
async function write(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(join(PATHS.root, "src"), join(FOLDER, "src"), {
    recursive: true,
    filter: (path) => !/src\/(?:datasets|index\.ts|schemas\.ts|export\.ts)/.test(path),
  });
  for (const [path, fixture] of Object.entries(NEW_FILES)) {
    cpSync(join(FIXTURES, fixture), join(FOLDER, "src", path));
  }
  for (const [path, lines] of Object.entries(NEW_LINES)) {
    const file = join(FOLDER, "src", path);
    let text = readFileSync(file, "utf8");
    for (const [before, line] of lines) {
      if (!text.includes(before)) throw new Error(`${path} has no line ${before}`);
      text = text.replace(before, line === SINCE ? line : `${line}\n${before}`);
    }
    writeFileSync(file, text);
  }
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
    writeFileSync(join(FOLDER, path), text);
  };
  // The copy's own code makes the releases: it knows sixteen kinds.
  const copy = (path: string) => import(join(FOLDER, "src", path));
  const { modulesOf } = await copy("authoring/generate.ts");
  const { manifestEntryOf, manifestText, releaseText } = await copy("authoring/manifest.ts");
  const { jsonSchema } = await copy("authoring/jsonSchema.ts");
  const { schemaText } = await copy("authoring/schemaVersions.ts");
  const kept = readFileSync(join(PATHS.schemas, `${first.meta.schemaVersion}.json`), "utf8");
  const schemas: Readonly<Record<string, string>> = {
    [first.meta.schemaVersion]: kept,
    [wider.meta.schemaVersion]: schemaText(jsonSchema(wider.meta.schemaVersion)),
    [narrower.meta.schemaVersion]: schemaText(narrowed(kept)),
  };
  for (const [version, schema] of Object.entries(schemas))
    put(`data/schemas/${version}.json`, schema);
  const releases = [first, wider, narrower] as const;
  const levels = ["minor", "minor", "major"];
  for (const data of releases) put(`data/releases/${data.meta.version}.json`, releaseText(data));
  const entries = releases.map((data, index) =>
    manifestEntryOf(data, levels[index], schemas[data.meta.schemaVersion]),
  );
  put("data/releases/manifest.json", manifestText(entries));
  for (const [path, text] of modulesOf(releases)) put(`src/datasets/${path}`, text);
}

/** The JSON Schema without figures and honorifics. */
function narrowed(schema: string): string {
  const document = JSON.parse(schema);
  delete document.properties.figures;
  document.required = document.required.filter((name: string) => name !== "figures");
  delete document.$defs.person.properties.honorific;
  document.title = document.title.replace("0.1.0", "1.0.0");
  return JSON.stringify(document);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write();
