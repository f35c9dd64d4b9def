import { existsSync, globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parse } from "yaml";
import { inIdOrder } from "../dataset/allRecords.ts";
import type { DatasetData } from "../dataset/Dataset.ts";
import type { DataIssue, DataIssueBase } from "../errors.ts";
import { COLLECTIONS, type Kind } from "../model/kinds.ts";
import { validateDataset } from "../schemas/validateDataset.ts";
import { hashOf } from "./canonical.ts";
import { readManifest, workingVersion } from "./manifest.ts";
import { PATHS } from "./paths.ts";

/** A fault of the data, or of a file that does not contain a record. */
export type CompileIssue = DataIssue | (DataIssueBase & { readonly code: "invalid-record" });

/** The working records as one dataset, with every fault found in them. */
export interface Compiled {
  /** The data. Use it only if there are no issues; otherwise it may not have this type. */
  readonly data: DatasetData;
  readonly issues: readonly CompileIssue[];
  /** Issues that do not make the data invalid. */
  readonly warnings: readonly DataIssue[];
}

/** The files and folders that {@link compile} reads. */
export type CompilePaths = Pick<typeof PATHS, "meta" | "records" | "redirects" | "releases">;

/**
 * Reads the working records, which are not yet released, into one dataset and validates it. The path
 * of a file gives the id and kind of its record. If a record has no `aliases`, it gets an empty list;
 * nothing else is filled in. The version of the dataset is the next version with `-dev`.
 */
export function compile(paths: CompilePaths = PATHS): Compiled {
  const issues: CompileIssue[] = [];
  const report = (id: string, value: unknown, expected: string) =>
    issues.push({ code: "invalid-record", severity: "error", id, pointer: "", value, expected });
  const readYaml = (file: string, id: string): unknown => {
    try {
      return parse(readFileSync(file, "utf8"));
    } catch (error) {
      report(id, file, `valid YAML (${(error as Error).message.split("\n")[0]})`);
      return undefined;
    }
  };

  const kinds = Object.entries(COLLECTIONS) as [Kind, string][];
  const names = new Set(kinds.map(([, name]) => name));
  const collections = Object.fromEntries(kinds.map(([, name]) => [name, [] as { id: string }[]]));
  for (const path of globSync("**/*", { cwd: paths.records }).sort()) {
    const [collection = "", file = "", ...deeper] = path.split(sep);
    const slug = /^(.*)\.yaml$/.exec(file)?.[1];
    if (file === "" && names.has(collection)) continue;
    if (!names.has(collection) || slug === undefined || deeper.length > 0) {
      const list = [...names].join(", ");
      report(path, path, `a file <collection>/<slug>.yaml, the collection one of ${list}`);
      continue;
    }
    const kind = kinds.find(([, name]) => name === collection)?.[0];
    const id = `${kind}:${slug}`;
    const content = readYaml(join(paths.records, path), id);
    if (content === undefined) continue;
    if (
      typeof content !== "object" ||
      content === null ||
      Array.isArray(content) ||
      "id" in content ||
      "kind" in content
    ) {
      report(id, content, "a mapping without id and kind, because the path gives them");
      continue;
    }
    const record = { id, kind, aliases: [], ...content };
    collections[collection]?.push(record);
  }
  const redirects = existsSync(paths.redirects)
    ? (readYaml(paths.redirects, "redirects") ?? [])
    : [];
  if (Array.isArray(redirects)) redirects.sort((a, b) => (a?.from < b?.from ? -1 : 1));
  const ordered = Object.entries(collections).map(([name, records]) => [name, inIdOrder(records)]);
  const content = { ...Object.fromEntries(ordered), redirects };
  const meta = {
    ...(readYaml(paths.meta, "meta") as object),
    version: workingVersion(readManifest(paths.releases)),
    released: null,
    sha256: "0".repeat(64),
  };
  const data = { meta, ...content } as unknown as DatasetData;
  const errors = validateDataset(data);
  for (const issue of errors) issues.push(issue);
  const { warnings } = errors;
  // Only valid data can be hashed: YAML can hold NaN and cycles, which JSON cannot.
  return issues.length > 0
    ? { data, issues, warnings }
    : { data: { ...data, meta: { ...data.meta, sha256: hashOf(content) } }, issues, warnings };
}
