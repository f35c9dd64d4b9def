import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { CHANGE_LEVELS, type ChangeLevel } from "../releases/changeLevel.ts";
import { readText } from "./readText.ts";

/** Reads the change levels that the changesets in a folder announce for a package. */
export function readChangesets(
  folder: string,
  packageName = "laos-relations",
): readonly ChangeLevel[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .flatMap((file) => {
      const [, frontMatter = ""] = /^---\n([\s\S]*?)\n---/.exec(readText(join(folder, file))) ?? [];
      const levels = parse(frontMatter) as Readonly<Record<string, unknown>> | null;
      return CHANGE_LEVELS.filter((level) => level === levels?.[packageName]);
    });
}
