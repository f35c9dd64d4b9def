import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CommandError } from "../../src/authoring/CommandError.ts";
import { hashOfText } from "../../src/authoring/canonical.ts";
import { readChangesets } from "../../src/authoring/changesets.ts";
import { compile } from "../../src/authoring/compile.ts";
import { manifestEntryOf } from "../../src/authoring/manifest.ts";
import { PATHS } from "../../src/authoring/paths.ts";
import {
  planRelease,
  type ReleaseInputs,
  type ReleaseRequest,
} from "../../src/authoring/release.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import { sample } from "../fixtures/sample.ts";

const data = sample();
const meta = { ...data.meta, version: "2030.1", released: "2030-05-01" };
const released: DatasetData = { ...data, meta };
const withoutAssessments: DatasetData = { ...data, assessments: [] };
const withPlace: DatasetData = {
  ...data,
  places: data.places.flatMap((place) => [place, { ...place, id: "place:z", label: "Z" }]),
};

const wrongSince = {
  from: "place:y",
  to: ["place:z"],
  type: "moved",
  reason: "renamed",
  since: "2029.9",
} as const;

/** A valid state for release 2030.2, which adds one record. */
const inputs: ReleaseInputs = {
  working: withPlace,
  schema: "{}",
  storedSchema: undefined,
  schemaFaults: [],
  manifest: [manifestEntryOf(released, "minor", "{}")],
  releases: [released],
  changelog: "# Changes of the data\n\n## 2030.1\n\n2030-05-01. The first release.\n",
  changesets: ["minor"],
  uncommitted: [],
  isTagged: () => false,
};
const request: ReleaseRequest = { version: "2030.2", date: "2030-06-01" };
const plan = (
  requestChange: Partial<ReleaseRequest> = {},
  inputsChange: Partial<ReleaseInputs> = {},
) => planRelease({ ...request, ...requestChange }, { ...inputs, ...inputsChange });

describe("planRelease", () => {
  it("plans the schema, the release file, the changelog, the modules, and the manifest last", () => {
    const files = plan();
    expect([...files.keys()]).toEqual([
      "data/schemas/0.1.0.json",
      "data/releases/2030.2.json",
      "data/CHANGELOG.md",
      "src/datasets/2030.1/index.ts",
      "src/datasets/2030.1/text.ts",
      "src/datasets/2030.2/index.ts",
      "src/datasets/2030.2/text.ts",
      "src/datasets/latest.ts",
      "data/releases/manifest.json",
    ]);
    const file = JSON.parse(files.get("data/releases/2030.2.json") ?? "");
    expect(file.meta).toMatchObject({ version: "2030.2", released: "2030-06-01" });
    const manifest = JSON.parse(files.get("data/releases/manifest.json") ?? "");
    expect(manifest).toMatchObject([{ version: "2030.1" }, { version: "2030.2", level: "minor" }]);
    expect(manifest[1].counts.place).toBe(2);
    expect(files.get("src/datasets/latest.ts")).toContain("./2030.2/");
  });

  it("keeps the stored schema of a schema version if only descriptions have changed", () => {
    const storedSchema = '{"description":"As stored."}\n';
    const files = plan({}, { schema: '{"description":"As in the code."}\n', storedSchema });
    expect(files.get("data/schemas/0.1.0.json")).toBe(storedSchema);
    const manifest = JSON.parse(files.get("data/releases/manifest.json") ?? "");
    expect(manifest[1].schemaSha256).toBe(hashOfText(storedSchema));
  });

  it("puts the changes at the top of the changelog", () => {
    const text = plan().get("data/CHANGELOG.md") ?? "";
    expect(text.split(/^## /m).slice(1)).toEqual([
      "2030.2\n\n2030-06-01. From 2030.1 to 2030.2: **minor**, because ids are new.\n\n### New\n\n- `place:z`: Z\n\n",
      "2030.1\n\n2030-05-01. The first release.\n",
    ]);
  });

  it("plans a first release, which has no previous release", () => {
    const empty = { manifest: [], releases: [], changelog: "" };
    const files = plan({ version: "2030.1" }, empty);
    expect(files.get("data/CHANGELOG.md")).toContain("## 2030.1\n\n2030-06-01. The first release.");
    expect(() => plan({}, empty)).toThrow("out of order: a release on 2030-06-01 must be 2030.1");
    expect(() => plan({ version: "2030.1" }, { ...empty, changesets: ["patch"] })).toThrow(
      "the level of the data is minor",
    );
  });

  it.each<[string, Partial<ReleaseRequest>, Partial<ReleaseInputs>, string]>([
    ["files that are not committed", {}, { uncommitted: ["a.md"] }, "not committed: a.md"],
    ["a version that exists", { version: "2030.1" }, {}, "release 2030.1 already exists"],
    ["a version out of order", { version: "2030.4" }, {}, "out of order: a release on"],
    ["a day before the last release", { date: "2030-04-01" }, {}, "before 2030.1"],
    ["no changeset", {}, { changesets: [] }, "no changeset: write one"],
    [
      "a schema version that does not follow from the schema",
      {},
      { schemaFaults: ["schemaVersion is 0.1.0, should be 0.2.0"] },
      "schemaVersion is 0.1.0, should be 0.2.0",
    ],
    [
      "changesets below the level",
      {},
      { working: withoutAssessments, changesets: ["patch", "minor"] },
      "the changesets announce minor, but the level of the data is major",
    ],
    [
      "a new redirect whose since is another release",
      {},
      { working: { ...withPlace, redirects: [...withPlace.redirects, wrongSince] } },
      "the redirect from place:y is new, so its since must be 2030.2, not 2029.9",
    ],
    ["to replace an older release", { recut: true }, {}, "only the last release"],
  ])("rejects %s", (_, requestChange, inputsChange, reason) => {
    expect(() => plan(requestChange, inputsChange)).toThrow(CommandError);
    expect(() => plan(requestChange, inputsChange)).toThrow(reason);
  });

  it("reports all reasons at once", () => {
    const faulty = { uncommitted: ["a.md"], changesets: [] };
    expect(() => plan({ version: "2030.7" }, faulty)).toThrow(
      /not committed.*\nout of order.*\nno changeset/,
    );
  });

  it("accepts a changeset above the level, because only maintainers know a change of meaning", () => {
    expect(plan({}, { changesets: ["patch", "major"] }).size).toBeGreaterThan(0);
  });

  it("replaces the last release as long as it is not tagged", () => {
    const recut = { version: "2030.1", date: "2030-05-02", recut: true };
    const files = plan(recut);
    expect(JSON.parse(files.get("data/releases/manifest.json") ?? "")).toMatchObject([
      { version: "2030.1", released: "2030-05-02", counts: { place: 2 } },
    ]);
    expect(files.get("data/CHANGELOG.md")?.match(/^## /gm)).toHaveLength(1);
    expect(() => plan(recut, { isTagged: (version) => version === "2030.1" })).toThrow(
      "2030.1 is tagged",
    );
  });
});

describe("npm run data:release, in a copy of the project", () => {
  let folder: string;
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=n", "-c", "user.email=e@example.org", ...args], {
      cwd: folder,
      encoding: "utf8",
    });
  const release = (...args: string[]) =>
    spawnSync(process.execPath, ["src/authoring/cli.ts", "release", ...args], {
      cwd: folder,
      encoding: "utf8",
    });
  const last = readdirSync(PATHS.releases)
    .filter((file) => /^\d/.test(file))
    .sort()
    .at(-1);
  const latest = last?.replace(".json", "") ?? "";
  // New redirects name the next release, so the test makes that one.
  const next = compile().data.meta.version.replace("-dev", "");
  const year = next.slice(0, 4);
  const options = [next, "--date", `${year}-12-31`];
  const record = "data/records/places/lake.yaml";
  const releaseFile = () => join(folder, `data/releases/${next}.json`);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "laos-relations-release-"));
    for (const path of ["src", "data", "package.json", ".gitignore"]) {
      cpSync(join(PATHS.root, path), join(folder, path), { recursive: true });
    }
    mkdirSync(join(folder, ".changeset"));
    writeFileSync(join(folder, ".changeset/README.md"), "# Changesets\n");
    symlinkSync(join(PATHS.root, "node_modules"), join(folder, "node_modules"));
    appendFileSync(join(folder, ".gitignore"), "/node_modules\n");
    cpSync(join(folder, "data/records/places/hanoi.yaml"), join(folder, record));
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Start");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("rejects a release without a changeset, without a stack trace", () => {
    const { status, stderr } = release(...options);
    expect(status).toBe(1);
    expect(stderr.trim()).toBe("no changeset: write one (npx changeset), at least minor");
  });

  it("rejects files that are not committed", () => {
    writeFileSync(join(folder, ".changeset/a.md"), '---\n"laos-relations": minor\n---\n\nA.\n');
    expect(release(...options).stderr.trim()).toBe("not committed: .changeset/a.md");
  });

  it("rejects records with a fault", () => {
    writeFileSync(join(folder, "data/records/places/z.yaml"), "label: Z\n");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Add a fault");
    expect(release(...options).stderr).toMatch(/uncited place:z [\s\S]*faults\.$/m);
    git("rm", "--quiet", "data/records/places/z.yaml");
    git("commit", "--quiet", "--message", "Remove the fault");
  });

  it("rejects a changed release file", () => {
    const file = join(folder, `data/releases/${latest}.json`);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace('"label":"', '"label":"x'));
    expect(release(...options).stderr).toContain("the file has been changed");
    writeFileSync(file, text);
  });

  it("writes nothing if it cannot write all files", () => {
    const changelog = join(folder, "data/CHANGELOG.md");
    rmSync(changelog);
    mkdirSync(changelog);
    expect(release(...options).status).toBe(1);
    expect(existsSync(releaseFile())).toBe(false);
    rmSync(changelog, { recursive: true });
    git("checkout", "--quiet", "--", "data/CHANGELOG.md");
    expect(git("status", "--porcelain")).toBe("");
  });

  it("writes release, changelog, modules and manifest, which pass all checks", () => {
    // The first release with a schema version also stores its JSON Schema.
    const { schemaVersion } = parse(readFileSync(join(folder, "data/meta.yaml"), "utf8"));
    const newSchemas = [`data/schemas/${schemaVersion}.json`].filter(
      (path) => !existsSync(join(folder, path)),
    );
    const { status, stderr } = release(...options);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const paths = git("status", "--porcelain").split("\n").filter(Boolean);
    expect(paths.map((line) => line.slice(3))).toEqual([
      "data/CHANGELOG.md",
      "data/releases/manifest.json",
      `data/releases/${next}.json`,
      ...newSchemas,
    ]);
    expect(readFileSync(join(folder, "data/CHANGELOG.md"), "utf8")).toContain("- `place:lake`");
    for (const command of [["check"], ["build", "--check"]]) {
      execFileSync(process.execPath, ["src/authoring/cli.ts", ...command], { cwd: folder });
    }
  });

  it.each([
    ["module", `src/datasets/${next}/text.ts`],
    ["module of the latest release", "src/datasets/latest.ts"],
    ["JSON Schema", "data/schema.json"],
    ["codebook", "data/codebook.json"],
  ])("reports a %s that is out of date", (_, path) => {
    const text = readFileSync(join(folder, path), "utf8");
    writeFileSync(join(folder, path), `${text} `);
    const { status, stderr } = spawnSync(
      process.execPath,
      ["src/authoring/cli.ts", "build", "--check"],
      { cwd: folder, encoding: "utf8" },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(
      new RegExp(`^Out of date, run npm run data:build: .*${basename(path)}$`, "m"),
    );
    writeFileSync(join(folder, path), text);
  });

  it.each([
    ["CRLF line ends", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text: string) => `\ufeff${text}`],
  ])("accepts a JSON Schema with %s", (_, change) => {
    const file = join(folder, "data/schema.json");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, change(text));
    execFileSync(process.execPath, ["src/authoring/cli.ts", "build", "--check"], { cwd: folder });
    writeFileSync(file, text);
  });

  it("does not release a version twice, and replaces it only until it is tagged", () => {
    git("add", "--all");
    git("commit", "--quiet", "--message", "Release");
    expect(release(...options).stderr).toContain(`release ${next} already exists`);
    expect(release(...options, "--recut").stderr).toBe("");
    expect(git("status", "--porcelain")).toBe("");
    git("tag", "v9.9.9");
    expect(release(...options, "--recut").stderr).toContain(`${next} is tagged`);
  });

  it("prints its usage for invalid arguments", () => {
    const usage = "Usage: npm run data:release";
    expect(release("2099").stderr).toContain(usage);
    expect(release(next, "--date", `${year}-02-30`).stderr).toContain(usage);
  });
});

it.each([
  ["CRLF line ends", '---\r\n"laos-relations": minor\r\n---\r\n\r\nA.\r\n'],
  ["a byte order mark", '\ufeff---\n"laos-relations": minor\n---\n\nA.\n'],
])("readChangesets accepts %s", (_, text) => {
  const folder = mkdtempSync(join(tmpdir(), "laos-relations-changesets-"));
  writeFileSync(join(folder, "a.md"), text);
  expect(readChangesets(folder)).toEqual(["minor"]);
  rmSync(folder, { recursive: true });
});

it("git does not convert the line ends of files that are hashed by their bytes", () => {
  const files = ["data/releases/manifest.json", "data/schemas/0.1.0.json"];
  const printed = execFileSync("git", ["check-attr", "text", "--", ...files], {
    cwd: PATHS.root,
    encoding: "utf8",
  });
  expect(printed.trim().split("\n")).toEqual(files.map((file) => `${file}: text: unset`));
});

it("readChangesets reads the levels of one package from the front matter", () => {
  const folder = mkdtempSync(join(tmpdir(), "laos-relations-changesets-"));
  const write = (file: string, frontMatter: string) =>
    writeFileSync(join(folder, file), `---\n${frontMatter}\n---\n\n"laos-relations": major\n`);
  write("README.md", '"laos-relations": major');
  write("a.md", '"laos-relations": minor');
  write("b.md", '"another": major');
  write("c.md", "");
  expect(readChangesets(folder)).toEqual(["minor"]);
  rmSync(folder, { recursive: true });
});
