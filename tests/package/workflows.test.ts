import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };
import { PATHS } from "../../src/authoring/paths.ts";

const FOLDER = join(PATHS.root, ".github/workflows");
const workflows = readdirSync(FOLDER).map(
  (file) => [file, readFileSync(join(FOLDER, file), "utf8")] as const,
);

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>> | string;
}

/** The faults of a workflow: actions that are not pinned to a commit, and permissions to write. */
function faultsOf(text: string): readonly string[] {
  // Pin a commit, because a tag can be moved. The comment says which version the commit is.
  const unpinned = [...text.matchAll(/^[ -]*uses: *(.*)$/gm)]
    .map(([, action = ""]) => action)
    .filter((action) => !/^(?:\.\/\S+|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(action));
  const { permissions = "absent" } = parse(text) as Workflow;
  const values = typeof permissions === "string" ? [permissions] : Object.values(permissions);
  const writing = values.filter((value) => value !== "read" && value !== "none");
  return [
    ...unpinned.map((action) => `not pinned: ${action}`),
    ...writing.map((value) => `permission: ${value}`),
  ];
}

it.each(workflows)("%s pins each action to a commit and may only read by default", (_, text) => {
  expect(text).toContain("uses:");
  expect(faultsOf(text)).toEqual([]);
});

it("a tag, a short hash, a missing version and a permission to write are faults", () => {
  const steps = (action: string) => `jobs:\n  a:\n    steps:\n      - uses: ${action}\n`;
  const read = "permissions:\n  contents: read\n";
  const commit = "0123456789abcdef0123456789abcdef01234567";
  expect(faultsOf(`${read}${steps("actions/checkout@v7")}`)).toEqual([
    "not pinned: actions/checkout@v7",
  ]);
  expect(faultsOf(`${read}${steps("a/b@0123456 # v7.0.1")}`)).toEqual([
    "not pinned: a/b@0123456 # v7.0.1",
  ]);
  expect(faultsOf(`${read}${steps(`a/b@${commit}`)}`)).toEqual([`not pinned: a/b@${commit}`]);
  const pinned = steps(`a/b@${commit} # v7.0.1`);
  expect(faultsOf(`${read}${pinned}`)).toEqual([]);
  expect(faultsOf(pinned)).toEqual(["permission: absent"]);
  expect(faultsOf(`permissions: write-all\n${pinned}`)).toEqual(["permission: write-all"]);
  expect(faultsOf(`permissions:\n  contents: write\n${pinned}`)).toEqual(["permission: write"]);
});

it("workflows run existing scripts and use no secret", () => {
  const all = workflows.map(([, text]) => text).join("\n");
  const scripts = [...all.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((name = "") => !(name in manifest.scripts))).toEqual([]);
  expect(all).not.toContain("secrets.");
});
