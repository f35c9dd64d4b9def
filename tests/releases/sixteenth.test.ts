import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hashOf } from "../../src/authoring/canonical.ts";
import { readManifest as readPublished } from "../../src/authoring/manifest.ts";
import { dataset as released } from "../../src/datasets/2026.1/index.ts";
import * as current from "../../src/index.ts";
import { KINDS } from "../../src/model/kinds.ts";
import { checkReleases } from "./sixteenth/generated/src/authoring/checkReleases.ts";
import { readManifest } from "./sixteenth/generated/src/authoring/manifest.ts";
import { schemaFaults } from "./sixteenth/generated/src/authoring/schemaVersions.ts";
import { createDataset } from "./sixteenth/generated/src/dataset/createDataset.ts";
import type { Dataset } from "./sixteenth/generated/src/dataset/Dataset.ts";
import { dataset as first } from "./sixteenth/generated/src/datasets/2026.1/index.ts";
import { dataset as wider } from "./sixteenth/generated/src/datasets/2026.2/index.ts";
import { dataset as narrower } from "./sixteenth/generated/src/datasets/2027.1/index.ts";
import { LaosRelationsError } from "./sixteenth/generated/src/errors.ts";
import { dossier } from "./sixteenth/generated/src/evidence/dossier.ts";
import { evidenceFor } from "./sixteenth/generated/src/evidence/evidenceFor.ts";
import { KINDS as SIXTEEN } from "./sixteenth/generated/src/model/kinds.ts";
import { agreementsOn } from "./sixteenth/generated/src/query/agreementsOn.ts";
import { anniversaries } from "./sixteenth/generated/src/query/anniversaries.ts";
import { commitmentsOn } from "./sixteenth/generated/src/query/commitmentsOn.ts";
import { comparePartners } from "./sixteenth/generated/src/query/comparePartners.ts";
import { discrepanciesFor } from "./sixteenth/generated/src/query/discrepanciesFor.ts";
import { figuresBy } from "./sixteenth/generated/src/query/figuresBy.ts";
import { findMatches } from "./sixteenth/generated/src/query/findMatches.ts";
import { findRecords } from "./sixteenth/generated/src/query/findRecords.ts";
import { lineage } from "./sixteenth/generated/src/query/lineage.ts";
import { missionsOn } from "./sixteenth/generated/src/query/missionsOn.ts";
import { officeHoldersOn } from "./sixteenth/generated/src/query/officeHoldersOn.ts";
import { partiesOf } from "./sixteenth/generated/src/query/partiesOf.ts";
import { partnersOf } from "./sixteenth/generated/src/query/partnersOf.ts";
import { relationOn } from "./sixteenth/generated/src/query/relationOn.ts";
import { searchRecords } from "./sixteenth/generated/src/query/searchRecords.ts";
import { statusesOn } from "./sixteenth/generated/src/query/statusesOn.ts";
import { timeline } from "./sixteenth/generated/src/query/timeline.ts";
import { assertDataset } from "./sixteenth/generated/src/releases/assertDataset.ts";
import { diffDatasets } from "./sixteenth/generated/src/releases/diffDatasets.ts";
import { hashDataset } from "./sixteenth/generated/src/releases/hashDataset.ts";
import { validateDataset } from "./sixteenth/generated/src/schemas/validateDataset.ts";
import { typeLabelOf } from "./sixteenth/generated/src/words/typeLabelOf.ts";
import { FOLDER, NEW_FILES, NEW_LINES } from "./sixteenthKind.ts";

const RELEASES: readonly (readonly [version: string, dataset: Dataset])[] = [
  ["2026.1", first],
  ["2026.2", wider as Dataset],
  ["2027.1", narrower],
];
const fileOf = (version: string) => join(FOLDER, "data/releases", `${version}.json`);
const read = (version: string) => JSON.parse(readFileSync(fileOf(version), "utf8"));

/** Returns the error that a function throws. The copy has its own error class. */
function caught(run: () => unknown): LaosRelationsError {
  try {
    run();
  } catch (error) {
    if (error instanceof LaosRelationsError) return error;
    throw error;
  }
  throw new Error("the function threw nothing");
}

describe("a sixteenth kind", () => {
  it("needs three new files, and new lines in fifteen files and the two entries", () => {
    expect(SIXTEEN).toHaveLength(KINDS.length + 1);
    expect(Object.keys(NEW_FILES)).toHaveLength(3);
    expect(Object.keys(NEW_LINES)).toHaveLength(15);
  });

  it("can be queried by time, party, type and name, like any other kind", () => {
    const [visa] = findRecords(wider, { kind: "visa", between: ["LAO", "JPN"] });
    expect(visa?.visaType).toBe("exemption");
    const criteria = { kind: "visa", type: "exemption", on: "2025-12-31" } as const;
    expect(findMatches(wider, criteria).map(({ answer }) => answer)).toEqual(["possible"]);
    expect(findRecords(wider, { kind: "visa", on: "2024" })).toEqual([]);
    expect(searchRecords(wider, "visas japan")[0]?.record.id).toBe("visa:laos-japan");
    expect(visa && typeLabelOf(visa)).toBe("exemption");
    const parties = visa ? partiesOf(wider as Dataset, visa) : [];
    expect(parties.map(({ party, roles }) => [party.id, ...roles])).toEqual([
      ["party:lao", "party"],
      ["party:jpn", "party"],
    ]);
    expect(partnersOf(wider, { kind: "visa" }).map(({ party }) => party.id)).toEqual(["party:jpn"]);
  });
});

describe("three releases of different schema versions", () => {
  it.each(RELEASES)(
    "%s has the hash of its release, from its module and from its file",
    (version, dataset) => {
      const { meta, ...content } = read(version);
      expect(hashDataset(dataset)).toBe(meta.sha256);
      expect(hashDataset(createDataset(read(version)))).toBe(meta.sha256);
      expect(hashOf(content)).toBe(meta.sha256);
      assertDataset(dataset, { version, sha256: meta.sha256 });
      assertDataset(createDataset(read(version)), { version, sha256: meta.sha256 });
    },
  );

  it("2026.1 can be pinned by its published hash", () => {
    const [entry] = readPublished();
    assertDataset(first, { version: "2026.1", sha256: entry?.sha256 ?? "" });
  });

  it.each(RELEASES)("%s has the collections of its own file and no others", (version, dataset) => {
    const { meta: _, ...content } = read(version);
    const own = Object.keys(dataset).filter((name) => name !== "meta" && name !== "ids");
    expect([...own].sort()).toEqual(Object.keys(content).sort());
    expect(Object.keys(JSON.parse(JSON.stringify(dataset))).sort()).toEqual(
      [...own, "ids", "meta"].sort(),
    );
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
    expect(plain(createDataset(read(version)))).toEqual(plain(dataset));
  });

  it.each(RELEASES.slice(0, 2))("%s is valid by its own schema version", (version, dataset) => {
    expect(validateDataset(read(version))).toEqual([]);
    expect(validateDataset(dataset)).toEqual([]);
  });

  it("a dataset of a schema that has the kind may lack its collection, which is then not its own", () => {
    const { visas: _, ...data } = read("2026.2");
    expect(validateDataset(data)).toEqual([]);
    expect(Object.keys(createDataset(data))).not.toContain("visas");
  });

  it("the collections of other kinds are empty, frozen and not enumerable", () => {
    expect((first as Dataset).visas).toEqual([]);
    expect(Object.isFrozen(first.visas)).toBe(true);
    expect((narrower as Dataset).figures).toEqual([]);
  });

  it("a query of an older release rejects a later kind", () => {
    const visas = caught(() => findRecords(first as Dataset, { kind: "visa" }));
    expect(visas.code).toBe("unsupported-schema");
    expect(visas.place).toEqual({ field: "kind" });
    expect(visas.expected).toContain("0.1.0");
    const search = caught(() => searchRecords(first as Dataset, "japan", { kind: "visa" }));
    expect(search.code).toBe("unsupported-schema");
  });

  it("diffDatasets compares them in both directions, with the right levels", () => {
    const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
    const forward = diffDatasets(first, wider as Dataset);
    expect([forward.level, ids(forward.added), ids(forward.removed)]).toEqual([
      "minor",
      ["visa:laos-japan"],
      [],
    ]);
    expect(forward.reasons.map(({ reason }) => reason)).toContain(
      "the schema is wider: 0.1.0 to 0.2.0",
    );
    const reverse = diffDatasets(wider as Dataset, first);
    expect([reverse.level, ids(reverse.removed)]).toEqual(["major", ["visa:laos-japan"]]);
    const narrowing = diffDatasets(first, narrower);
    expect(narrowing.level).toBe("major");
    expect(ids(narrowing.removed)).toEqual(expect.arrayContaining(ids(first.figures)));
    const honorifics = first.people.filter(({ honorific }) => honorific !== undefined);
    expect(honorifics.length).toBeGreaterThan(0);
    expect(ids(narrowing.changed)).toEqual(ids(honorifics));
    expect(diffDatasets(narrower, first).level).toBe("major");
  });
});

describe("2026.1, queried by code with sixteen kinds", () => {
  const between = ["LAO", "VNM"] as const;
  /** The answers of a version of the code to the same questions. */
  const battery = (ask: Pick<typeof current, keyof typeof QUERIES>, dataset: typeof released) => [
    ask.findRecords(dataset, {}),
    ask.findRecords(dataset, { kind: ["event", "mission"], during: "2024-07" }),
    ask.findMatches(dataset, { topic: "energy", during: "2024/2026" }),
    ask.timeline(dataset, { between }),
    ask.dossier(dataset, ["LAO", "TUR"]),
    ask.statusesOn(dataset, "2026-01-27"),
    ask.officeHoldersOn(dataset, "2024-07-27"),
    ask.agreementsOn(dataset, "2026-01-27"),
    ask.missionsOn(dataset, "2026-01-27"),
    ask.relationOn(dataset, between, "2026-01-27"),
    ask.commitmentsOn(dataset, "2026-06-01"),
    ask.anniversaries(dataset, "2027"),
    ask.partnersOf(dataset),
    ask.comparePartners(dataset, ["RUS", "CHN"]),
    ask.figuresBy(dataset, "measure"),
    ask.lineage(dataset, "agreement:laos-switzerland-air-services"),
    ask.searchRecords(dataset, "minister"),
    ask.discrepanciesFor(dataset, { involving: "USA" }),
    ask.evidenceFor(dataset, "mission:turkiye-laos-embassy", "/established"),
    ask.hashDataset(dataset),
  ];
  const QUERIES = {
    ...{ findRecords, findMatches, timeline, dossier, statusesOn, officeHoldersOn },
    ...{ agreementsOn, missionsOn, relationOn },
    ...{ commitmentsOn, anniversaries, partnersOf, comparePartners, figuresBy, lineage },
    ...{ searchRecords, discrepanciesFor, evidenceFor, hashDataset },
  };

  it("gives the same answers as with the current code", () => {
    const copy = QUERIES as unknown as typeof current;
    expect(battery(copy, first as unknown as typeof released)).toEqual(battery(current, released));
  });
});

describe("the release files", () => {
  const temporary: string[] = [];
  const copyData = () => {
    const root = mkdtempSync(join(tmpdir(), "laos-relations-sixteenth-"));
    temporary.push(root);
    cpSync(join(FOLDER, "data"), root, { recursive: true });
    return { releases: join(root, "releases"), schemas: join(root, "schemas") };
  };
  afterAll(() => {
    for (const root of temporary) rmSync(root, { recursive: true });
  });

  it("agree with the manifest", () => {
    expect(checkReleases(copyData())).toEqual([]);
  });

  it.each(["2026.1", "2026.2", "2027.1"])("a damaged file of %s is reported by name", (version) => {
    const { releases, schemas } = copyData();
    writeFileSync(join(releases, `${version}.json`), "{");
    const faults = checkReleases({ releases, schemas });
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toContain(`${version}: `);
  });

  it("a schema that has changed since the last release needs another schema version", () => {
    const { schemas } = copyData();
    const manifest = readManifest(join(FOLDER, "data/releases")).slice(0, 1);
    const changed = readFileSync(join(schemas, "0.2.0.json"), "utf8");
    expect(schemaFaults(changed, "0.2.0", manifest, schemas)).toEqual([]);
    expect(schemaFaults(changed, "0.1.0", manifest, schemas).join()).toContain("should be 0.2.0");
  });
});
