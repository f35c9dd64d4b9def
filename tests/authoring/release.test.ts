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
import { readChangesets } from "../../src/authoring/changesets.ts";
import { entryOf } from "../../src/authoring/manifest.ts";
import { PLACES } from "../../src/authoring/places.ts";
import { Refusal } from "../../src/authoring/refusal.ts";
import {
  planRelease,
  type ReleaseGround,
  type ReleaseRequest,
} from "../../src/authoring/release.ts";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import { sample } from "../fixtures/sample.ts";

const data = sample();
const meta = { ...data.meta, version: "2030.1", released: "2030-05-01" };
const released: DatasetData = { ...data, meta };
const fewer: DatasetData = { ...data, assessments: [] };
const more: DatasetData = {
  ...data,
  places: data.places.flatMap((place) => [place, { ...place, id: "place:z", label: "Z" }]),
};

const late = {
  from: "place:y",
  to: ["place:z"],
  type: "moved",
  reason: "renamed",
  since: "2029.9",
} as const;

/** Everything in order for the release of one record more, 2030.2. */
const ground: ReleaseGround = {
  working: more,
  schema: "{}",
  schemaFaults: [],
  manifest: [entryOf(released, "minor", "{}")],
  releases: [released],
  changelog: "# Changes of the data\n\n## 2030.1\n\n2030-05-01. The first release.\n",
  changesets: ["minor"],
  uncommitted: [],
  tagged: () => false,
};
const request: ReleaseRequest = { version: "2030.2", date: "2030-06-01" };
const plan = (asked: Partial<ReleaseRequest> = {}, there: Partial<ReleaseGround> = {}) =>
  planRelease({ ...request, ...asked }, { ...ground, ...there });

describe("planRelease", () => {
  it("plans the file, the changelog, the modules of all releases, and last the manifest", () => {
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

  it("puts what has changed at the top of the changelog", () => {
    const text = plan().get("data/CHANGELOG.md") ?? "";
    expect(text.split(/^## /m).slice(1)).toEqual([
      "2030.2\n\n2030-06-01. From 2030.1 to 2030.2: **minor**, because ids are new.\n\n### New\n\n- `place:z`: Z\n\n",
      "2030.1\n\n2030-05-01. The first release.\n",
    ]);
  });

  it("takes the first release as it is", () => {
    const empty = { manifest: [], releases: [], changelog: "" };
    const files = plan({ version: "2030.1" }, empty);
    expect(files.get("data/CHANGELOG.md")).toContain("## 2030.1\n\n2030-06-01. The first release.");
    expect(() => plan({}, empty)).toThrow("out of order: the release of 2030-06-01 is 2030.1");
    expect(() => plan({ version: "2030.1" }, { ...empty, changesets: ["patch"] })).toThrow(
      "the data changes by minor",
    );
  });

  it.each<[string, Partial<ReleaseRequest>, Partial<ReleaseGround>, string]>([
    ["a tree that is not clean", {}, { uncommitted: ["a.md"] }, "not committed: a.md"],
    ["a version that there is", { version: "2030.1" }, {}, "there is a release 2030.1 already"],
    ["a version out of order", { version: "2030.4" }, {}, "out of order: the release of"],
    ["a day before the last release", { date: "2030-04-01" }, {}, "older than 2030.1"],
    ["no changeset", {}, { changesets: [] }, "no changeset: write one"],
    [
      "a schema version that does not fit the schema",
      {},
      { schemaFaults: ["schemaVersion is 0.1.0, should be 0.2.0"] },
      "schemaVersion is 0.1.0, should be 0.2.0",
    ],
    [
      "changesets below the level",
      {},
      { working: fewer, changesets: ["patch", "minor"] },
      "the changesets announce minor, the data changes by major",
    ],
    [
      "a new redirect that is since another release",
      {},
      { working: { ...more, redirects: [...more.redirects, late] } },
      "the redirect from place:y is new, and says that it is since 2029.9",
    ],
    ["to cut an older release again", { recut: true }, {}, "only the last release"],
  ])("refuses %s", (_, asked, there, reason) => {
    expect(() => plan(asked, there)).toThrow(Refusal);
    expect(() => plan(asked, there)).toThrow(reason);
  });

  it("names every reason at once", () => {
    const wrong = { uncommitted: ["a.md"], changesets: [] };
    expect(() => plan({ version: "2030.7" }, wrong)).toThrow(
      /not committed.*\nout of order.*\nno changeset/,
    );
  });

  it("takes a changeset above the level: a change of meaning is the maintainers' to say", () => {
    expect(plan({}, { changesets: ["patch", "major"] }).size).toBeGreaterThan(0);
  });

  it("cuts the last release again while it is not tagged", () => {
    const again = { version: "2030.1", date: "2030-05-02", recut: true };
    const files = plan(again);
    expect(JSON.parse(files.get("data/releases/manifest.json") ?? "")).toMatchObject([
      { version: "2030.1", released: "2030-05-02", counts: { place: 2 } },
    ]);
    expect(files.get("data/CHANGELOG.md")?.match(/^## /gm)).toHaveLength(1);
    expect(() => plan(again, { tagged: (version) => version === "2030.1" })).toThrow(
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
  const last = readdirSync(PLACES.releases)
    .filter((file) => /^\d/.test(file))
    .sort()
    .at(-1);
  const latest = last?.replace(".json", "") ?? "";
  const next = "2099.1";
  const asked = [next, "--date", "2099-01-01"];
  const record = "data/records/places/lake.yaml";
  const releaseFile = () => join(folder, `data/releases/${next}.json`);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "laos-relations-release-"));
    for (const path of ["src", "data", "package.json", ".gitignore"]) {
      cpSync(join(PLACES.root, path), join(folder, path), { recursive: true });
    }
    mkdirSync(join(folder, ".changeset"));
    writeFileSync(join(folder, ".changeset/README.md"), "# Changesets\n");
    symlinkSync(join(PLACES.root, "node_modules"), join(folder, "node_modules"));
    appendFileSync(join(folder, ".gitignore"), "/node_modules\n");
    cpSync(join(folder, "data/records/places/hanoi.yaml"), join(folder, record));
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Begin");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("refuses without a changeset, in words", () => {
    const { status, stderr } = release(...asked);
    expect(status).toBe(1);
    expect(stderr.trim()).toBe("no changeset: write one (npx changeset), at least minor");
  });

  it("refuses a tree that is not clean", () => {
    writeFileSync(join(folder, ".changeset/a.md"), '---\n"laos-relations": minor\n---\n\nA.\n');
    expect(release(...asked).stderr.trim()).toBe("not committed: .changeset/a.md");
  });

  it("refuses records with a fault", () => {
    writeFileSync(join(folder, "data/records/places/z.yaml"), "label: Z\n");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Break");
    expect(release(...asked).stderr).toMatch(/uncited place:z [\s\S]*faults\.$/m);
    git("rm", "--quiet", "data/records/places/z.yaml");
    git("commit", "--quiet", "--message", "Mend");
  });

  it("refuses where a release was touched", () => {
    const file = join(folder, `data/releases/${latest}.json`);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace('"label":"', '"label":"x'));
    expect(release(...asked).stderr).toContain("the file has been changed");
    writeFileSync(file, text);
  });

  it("writes nothing where it cannot write all", () => {
    const changelog = join(folder, "data/CHANGELOG.md");
    rmSync(changelog);
    mkdirSync(changelog);
    expect(release(...asked).status).toBe(1);
    expect(existsSync(releaseFile())).toBe(false);
    rmSync(changelog, { recursive: true });
    git("checkout", "--quiet", "--", "data/CHANGELOG.md");
    expect(git("status", "--porcelain")).toBe("");
  });

  it("writes release, changelog, modules and manifest, and all agree", () => {
    const { status, stderr } = release(...asked);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const paths = git("status", "--porcelain").split("\n").filter(Boolean);
    expect(paths.map((line) => line.slice(3))).toEqual([
      "data/CHANGELOG.md",
      "data/releases/manifest.json",
      `data/releases/${next}.json`,
    ]);
    expect(readFileSync(join(folder, "data/CHANGELOG.md"), "utf8")).toContain("- `place:lake`");
    for (const command of [["check"], ["build", "--check"]]) {
      execFileSync(process.execPath, ["src/authoring/cli.ts", ...command], { cwd: folder });
    }
  });

  it.each([
    ["module", `src/datasets/${next}/text.ts`],
    ["module of the latest", "src/datasets/latest.ts"],
    ["JSON Schema", "data/schema.json"],
  ])("a stale %s is seen", (_, path) => {
    const text = readFileSync(join(folder, path), "utf8");
    writeFileSync(join(folder, path), `${text} `);
    const { status, stderr } = spawnSync(
      process.execPath,
      ["src/authoring/cli.ts", "build", "--check"],
      { cwd: folder, encoding: "utf8" },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^Stale, run npm run data:build: .*${basename(path)}$`, "m"));
    writeFileSync(join(folder, path), text);
  });

  it("does not release twice, and not again once it is tagged", () => {
    git("add", "--all");
    git("commit", "--quiet", "--message", "Release");
    expect(release(...asked).stderr).toContain(`there is a release ${next} already`);
    expect(release(...asked, "--recut").stderr).toBe("");
    expect(git("status", "--porcelain")).toBe("");
    git("tag", "v9.9.9");
    expect(release(...asked, "--recut").stderr).toContain(`${next} is tagged`);
  });

  it("says how it is used", () => {
    const usage = "Usage: npm run data:release";
    expect(release("2099").stderr).toContain(usage);
    expect(release(next, "--date", "2099-02-30").stderr).toContain(usage);
  });
});

it("the levels of changesets are read from their heads, other files and packages left aside", () => {
  const folder = mkdtempSync(join(tmpdir(), "laos-relations-changesets-"));
  const put = (file: string, head: string) =>
    writeFileSync(join(folder, file), `---\n${head}\n---\n\n"laos-relations": major\n`);
  put("README.md", '"laos-relations": major');
  put("a.md", '"laos-relations": minor');
  put("b.md", '"another": major');
  put("c.md", "");
  expect(readChangesets(folder)).toEqual(["minor"]);
  rmSync(folder, { recursive: true });
});
