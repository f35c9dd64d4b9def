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
import { PLACES } from "./places.ts";

/** A fault of the data, or of a file that could not become a record. */
export type CompileIssue = DataIssue | (DataIssueBase & { readonly code: "invalid-record" });

/** Records as they were compiled, with every fault found on the way. */
export interface Compiled {
  /** The dataset; only to be used when there are no issues. */
  readonly data: DatasetData;
  readonly issues: readonly CompileIssue[];
}

/** Where {@link compile} reads; the project's own places unless a test says otherwise. */
export type CompilePlaces = Pick<typeof PLACES, "meta" | "records" | "redirects" | "releases">;

/**
 * Reads `data/` into one dataset and validates it. The path of a record gives its id and kind, an
 * absent `aliases` is an empty list, and nothing else is filled in. The version is that of the release
 * to come, and says that it is in work.
 */
export function compile(places: CompilePlaces = PLACES): Compiled {
  const issues: CompileIssue[] = [];
  const read = (file: string, id: string): unknown => {
    try {
      return parse(readFileSync(file, "utf8"));
    } catch (error) {
      const expected = `YAML that can be read (${(error as Error).message.split("\n")[0]})`;
      issues.push({ code: "invalid-record", id, pointer: "", value: file, expected });
      return undefined;
    }
  };

  const kinds = Object.entries(COLLECTIONS) as [Kind, string][];
  const known = new Set(kinds.map(([, name]) => name));
  const collections = Object.fromEntries(kinds.map(([, name]) => [name, [] as { id: string }[]]));
  for (const path of globSync("**/*", { cwd: places.records }).sort()) {
    const [collection = "", file = "", ...deeper] = path.split(sep);
    const slug = /^(.*)\.yaml$/.exec(file)?.[1];
    if (file === "" && known.has(collection)) continue;
    if (!known.has(collection) || slug === undefined || deeper.length > 0) {
      const expected = `a file <collection>/<slug>.yaml, the collection one of ${[...known].join(", ")}`;
      issues.push({ code: "invalid-record", id: path, pointer: "", value: path, expected });
      continue;
    }
    const kind = kinds.find(([, name]) => name === collection)?.[0];
    const id = `${kind}:${slug}`;
    const content = read(join(places.records, path), id);
    if (content === undefined) continue;
    if (typeof content !== "object" || content === null || "id" in content || "kind" in content) {
      const expected = "a mapping without id and kind, which the path gives";
      issues.push({ code: "invalid-record", id, pointer: "", value: content, expected });
      continue;
    }
    const record = { id, kind, aliases: [], ...content };
    collections[collection]?.push(record);
  }
  const redirects = existsSync(places.redirects) ? (read(places.redirects, "redirects") ?? []) : [];
  if (Array.isArray(redirects)) redirects.sort((a, b) => (a?.from < b?.from ? -1 : 1));
  const ordered = Object.entries(collections).map(([name, records]) => [name, inIdOrder(records)]);
  const content = { ...Object.fromEntries(ordered), redirects };
  const meta = {
    ...(read(places.meta, "meta") as object),
    version: workingVersion(readManifest(places.releases)),
    released: null,
    sha256: hashOf(content),
  };
  const data = { meta, ...content } as unknown as DatasetData;
  return { data, issues: [...issues, ...validateDataset(data)] };
}
