import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Texts by the path of the file that each belongs into, below some folder. */
export type Files = ReadonlyMap<string, string>;

/** Writes files below a folder, all of them or, where one cannot be written, none. */
export function writeAll(files: Files, folder: string): void {
  const before = new Map<string, string | undefined>();
  try {
    for (const [path, text] of files) {
      const file = join(folder, path);
      const old = existsSync(file) ? readFileSync(file, "utf8") : undefined;
      mkdirSync(dirname(file), { recursive: true });
      before.set(file, old);
      writeFileSync(file, text);
    }
  } catch (error) {
    for (const [file, old] of before) {
      if (old === undefined) rmSync(file, { force: true });
      else writeFileSync(file, old);
    }
    throw error;
  }
}

/** The paths of files that are absent from a folder, differ there, or are there and should not be. */
export function staleAmong(files: Files, folder: string): readonly string[] {
  const differing = [...files.keys()].filter((path) => {
    const file = join(folder, path);
    return !existsSync(file) || readFileSync(file, "utf8") !== files.get(path);
  });
  const there = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : [];
  const left = there
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, "/").length))
    .filter((path) => !files.has(path));
  return [...differing, ...left];
}
