import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** A tarball, and the paths of the files in it. */
export interface Packed {
  readonly tarball: string;
  readonly files: readonly string[];
}

/** Packs a package that is already built, into a folder. */
export function packInto(folder: string, root: string): Packed {
  const printed = execFileSync(
    "npm",
    ["pack", "--ignore-scripts", "--json", "--pack-destination", folder],
    { cwd: root, encoding: "utf8" },
  );
  const listed: unknown = JSON.parse(printed);
  // Older versions of npm print a list, newer versions an object keyed by name.
  const [{ filename, files }] = (
    Array.isArray(listed) ? listed : Object.values(listed as object)
  ) as [{ filename: string; files: { path: string }[] }];
  return { tarball: join(folder, filename), files: files.map(({ path }) => path).sort() };
}
