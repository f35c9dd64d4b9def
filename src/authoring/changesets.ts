import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { CHANGE_LEVELS, type ChangeLevel } from "../releases/changeLevel.ts";

/** The levels that the changesets in a folder announce for a package. */
export function readChangesets(folder: string, name = "laos-relations"): readonly ChangeLevel[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .flatMap((file) => {
      const [, head = ""] =
        /^---\n([\s\S]*?)\n---/.exec(readFileSync(join(folder, file), "utf8")) ?? [];
      const level = (parse(head) as Readonly<Record<string, unknown>> | null)?.[name];
      return CHANGE_LEVELS.filter((known) => known === level);
    });
}
