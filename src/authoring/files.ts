import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readText } from "./readText.ts";

/** The text of each file, keyed by its path in some folder. */
export type Files = ReadonlyMap<string, string>;

/** Writes files into a folder. If it cannot write one of them, it restores all and throws. */
export function writeFiles(files: Files, folder: string): void {
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

/**
 * Compares files with a folder: the paths of files that are missing there, that differ, or that do
 * not belong there. Line ends and a byte order mark do not count as a difference.
 */
export function staleFiles(files: Files, folder: string): readonly string[] {
  const missingOrDifferent = [...files.keys()].filter((path) => {
    const file = join(folder, path);
    return !existsSync(file) || readText(file) !== files.get(path);
  });
  const entries = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : [];
  const leftOver = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, "/").length))
    .filter((path) => !files.has(path));
  return [...missingOrDifferent, ...leftOver];
}
