/**
 * The project with a sixteenth kind, visa rules: a copy of `src` with three new files and a few new
 * lines in existing files, and three releases of different schema versions. As a program, this file writes
 * the copy into `sixteenth/generated`. Its tests show that a new kind does not affect earlier releases.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf } from "../../src/authoring/canonical.ts";
import { PATHS } from "../../src/authoring/paths.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import { firstRelease } from "./nextRelease.ts";

export const FOLDER = join(PATHS.root, "tests/releases/sixteenth/generated");
const FIXTURES = join(PATHS.root, "tests/releases/sixteenth");

/** The new files: their path in `src`, and the fixture with their text. */
export const NEW_FILES: Readonly<Record<string, string>> = {
  "model/Visa.ts": "Visa.ts.txt",
  "records/kinds/visa.ts": "visa.ts.txt",
  "schemas/visaSchema.ts": "visaSchema.ts.txt",
};

/** The new labels, which are the same in each language of the fixture. */
const LABELS: readonly (readonly [before: string, line: string])[] = [
  ['    source: "', '    visa: "visa rule",'],
  ['    sources: "', '    visas: "visa rules",'],
  ["  agreementLevel: {", '  visaType: { exemption: "exemption", "on-arrival": "on arrival" },'],
];

/** The names of the new fields, for sentences about doubts. */
const FIELDS: readonly (readonly [before: string, line: string])[] = [
  ["  method: ", '  visaType: "the type", granting: "the state", travellers: "the travellers",'],
];

const SINCE = "export const SINCE: { readonly [K in Kind]?: string } = { visa: visa.since };";

/** The new lines in existing files: each is inserted before an existing line, but `SINCE` replaces a line. */
export const NEW_LINES: Readonly<
  Record<string, readonly (readonly [before: string, line: string])[]>
> = {
  "model/kinds.ts": [["  /** Documents that", '  visas: "visa",']],
  "model/records.ts": [
    [
      'import { OFFICE_TYPES, type Tenure } from "./Tenure.ts";',
      'import { VISA_TYPES, type Visa } from "./Visa.ts";',
    ],
    ["  /** Documents that records cite. */", "  readonly visa: Visa;"],
    ["  source: GENRES,", "  visa: VISA_TYPES,"],
  ],
  "records/kinds.ts": [
    ['import * as tenure from "./kinds/tenure.ts";', 'import * as visa from "./kinds/visa.ts";'],
    ["export const SINCE: { readonly [K in Kind]?: string } = {};", SINCE],
    ["  source: source.facets,", "  visa: visa.facets,"],
    ["  source: source.vocabularies,", "  visa: visa.vocabularies,"],
    ["  source: source.names,", "  visa: visa.names,"],
    ["  source: source.label,", "  visa: visa.label,"],
  ],
  "records/partyRoles.ts": [
    ['  parties: "party",', '  granting: "party",\n  travellers: "party",'],
  ],
  "words/Labels.ts": [
    ["import type { Topic } from", 'import type { Visa } from "../model/Visa.ts";'],
    ["  /** The levels at which", '  readonly visaType: Visa["visaType"];'],
  ],
  "words/typeLabelOf.ts": [['  source: "genre",', '  visa: "visaType",']],
  "words/languages/english.ts": LABELS,
  "words/languages/french.ts": LABELS,
  "words/languages/lao.ts": LABELS,
  "words/languages/englishDoubtWords.ts": FIELDS,
  "words/languages/frenchWords.ts": FIELDS,
  "words/languages/laoWords.ts": FIELDS,
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

/** Release 2026.2 with schema version 0.2.0: it has one kind more than the first release, with one record. */
export const wider = release("2026.2", "0.2.0", ({ meta: _, ...content }) => {
  const [status] = content.statuses;
  if (!status) throw new Error("the release has no status");
  const { citations, aliases } = status;
  const visa = {
    ...{ id: "visa:laos-japan", kind: "visa", label: "Visas for travellers from Japan" },
    ...{ citations, certainty: "stated", aliases },
    ...{ visaType: "exemption", granting: "party:lao", travellers: "party:jpn" },
    held: { edtf: "2025/..", basis: "stated" },
  };
  return { ...content, visas: [visa] };
});

/** Release 2027.1 with schema version 1.0.0: it has one kind and one field less than the first release. */
export const narrower = release("2027.1", "1.0.0", ({ meta: _, figures, people, ...content }) => {
  const removed = new Set<string>(figures.map(({ id }) => id));
  return {
    ...content,
    people: people.map(({ honorific: __, ...person }) => person),
    // Remove the records that refer to a figure too.
    assessments: content.assessments.filter(({ about }) => !about.some((id) => removed.has(id))),
    discrepancies: content.discrepancies.filter(
      ({ subjects }) => !subjects.some(({ id }) => removed.has(id)),
    ),
  };
});

function release(
  version: string,
  schemaVersion: string,
  change: (data: DatasetData) => object,
): Record<string, unknown> & Pick<DatasetData, "meta"> {
  const content = change(firstRelease);
  const released = `${version.slice(0, 4)}-12-31`;
  return {
    ...content,
    meta: { ...firstRelease.meta, version, schemaVersion, released, sha256: hashOf(content) },
  };
}

/** Writes the copy of the project, with its releases and their modules. */
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
      if (!text.includes(before)) throw new Error(`${path} does not contain ${before}`);
      text = text.replace(before, line === SINCE ? line : `${line}\n${before}`);
    }
    writeFileSync(file, text);
  }
  const writeText = (path: string, text: string) => {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
    writeFileSync(join(FOLDER, path), text);
  };
  // The code of the copy makes the releases, because it knows sixteen kinds.
  const importCopy = (path: string) => import(join(FOLDER, "src", path));
  const { modulesOf } = await importCopy("authoring/generate.ts");
  const { manifestEntryOf, manifestText, releaseText } = await importCopy("authoring/manifest.ts");
  const { jsonSchema } = await importCopy("authoring/jsonSchema.ts");
  const { schemaText } = await importCopy("authoring/schemaVersions.ts");
  const stored = readFileSync(
    join(PATHS.schemas, `${firstRelease.meta.schemaVersion}.json`),
    "utf8",
  );
  const schemas: Readonly<Record<string, string>> = {
    [firstRelease.meta.schemaVersion]: stored,
    [wider.meta.schemaVersion]: schemaText(jsonSchema(wider.meta.schemaVersion)),
    [narrower.meta.schemaVersion]: schemaText(withoutFigures(stored)),
  };
  for (const [version, schema] of Object.entries(schemas))
    writeText(`data/schemas/${version}.json`, schema);
  const releases = [firstRelease, wider, narrower] as const;
  const levels = ["minor", "minor", "major"];
  for (const data of releases)
    writeText(`data/releases/${data.meta.version}.json`, releaseText(data));
  const entries = releases.map((data, index) =>
    manifestEntryOf(data, levels[index], schemas[data.meta.schemaVersion]),
  );
  writeText("data/releases/manifest.json", manifestText(entries));
  for (const [path, text] of modulesOf(releases)) writeText(`src/datasets/${path}`, text);
}

/** A JSON Schema without figures and honorifics. */
function withoutFigures(schema: string): string {
  const document = JSON.parse(schema);
  delete document.properties.figures;
  document.required = document.required.filter((name: string) => name !== "figures");
  delete document.$defs.person.properties.honorific;
  document.title = document.title.replace("0.1.0", "1.0.0");
  return JSON.stringify(document);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write();
