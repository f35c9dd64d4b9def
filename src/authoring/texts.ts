import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../model/Source.ts";
import { PATHS } from "./paths.ts";

/**
 * Reads the available texts of some sources, keyed by source id. The hash of a file decides which
 * source it belongs to; its name does not matter. A source is absent if no file has its hash.
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
      const text = sha256 === undefined ? undefined : byHash.get(sha256);
      return text === undefined ? [] : [[id, text]];
    }),
  );
}
