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

/** What makes a workflow run code that nobody chose, or with rights that nobody asked for. */
function faultsOf(text: string): readonly string[] {
  // A commit cannot be moved as a tag can; the comment says which version it is.
  const loose = [...text.matchAll(/^[ -]*uses: *(.*)$/gm)]
    .map(([, used = ""]) => used)
    .filter((used) => !/^(?:\.\/\S+|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(used));
  const { permissions = "absent" } = parse(text) as Workflow;
  const rights = typeof permissions === "string" ? [permissions] : Object.values(permissions);
  const wide = rights.filter((right) => right !== "read" && right !== "none");
  return [...loose.map((used) => `loose: ${used}`), ...wide.map((right) => `rights: ${right}`)];
}

it.each(workflows)("%s pins each action to a commit and by default may only read", (_, text) => {
  expect(text).toContain("uses:");
  expect(faultsOf(text)).toEqual([]);
});

it("and a tag, a short hash, a missing version or wide rights are faults", () => {
  const steps = (used: string) => `jobs:\n  a:\n    steps:\n      - uses: ${used}\n`;
  const read = "permissions:\n  contents: read\n";
  const commit = "0123456789abcdef0123456789abcdef01234567";
  expect(faultsOf(`${read}${steps("actions/checkout@v7")}`)).toEqual([
    "loose: actions/checkout@v7",
  ]);
  expect(faultsOf(`${read}${steps("a/b@0123456 # v7.0.1")}`)).toEqual([
    "loose: a/b@0123456 # v7.0.1",
  ]);
  expect(faultsOf(`${read}${steps(`a/b@${commit}`)}`)).toEqual([`loose: a/b@${commit}`]);
  const pinned = steps(`a/b@${commit} # v7.0.1`);
  expect(faultsOf(`${read}${pinned}`)).toEqual([]);
  expect(faultsOf(pinned)).toEqual(["rights: absent"]);
  expect(faultsOf(`permissions: write-all\n${pinned}`)).toEqual(["rights: write-all"]);
  expect(faultsOf(`permissions:\n  contents: write\n${pinned}`)).toEqual(["rights: write"]);
});

it("run scripts that there are, and ask for no secret", () => {
  const all = workflows.map(([, text]) => text).join("\n");
  const scripts = [...all.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((name = "") => !(name in manifest.scripts))).toEqual([]);
  expect(all).not.toContain("secrets.");
});
