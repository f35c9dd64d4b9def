import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../model/Source.ts";
import { PATHS } from "./paths.ts";

/**
 * The texts of the sources that are at hand, by source id. A text belongs to the source whose hash
 * it has, whatever its file is called; a source whose text is not here, or is not the same, has none.
 */
export function readTexts(
  sources: readonly Source[],
  folder: string = PATHS.sources,
): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const byHash = new Map(
    readdirSync(folder).map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [createHash("sha256").update(bytes).digest("hex"), bytes.toString("utf8")];
    }),
  );
  return Object.fromEntries(
    sources.flatMap(({ id, sha256 }) => {
      const text = byHash.get(sha256);
      return text === undefined ? [] : [[id, text]];
    }),
  );
}
