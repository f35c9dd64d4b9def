import type { Completions } from "./Completion.ts";
import { complete } from "./complete.ts";
import { SCHEMA_VERSION } from "./SCHEMA_VERSION.ts";

const COMPLETIONS: Completions = {
  version: { absent: "0" },
  schemaVersion: { absent: SCHEMA_VERSION },
  released: { absent: null },
};

/**
 * Completes the description of a dataset, which is plain data and frozen. Only its hash stays absent:
 * it follows from the records, and {@link defineDataset} computes it once they are valid.
 *
 * @internal
 */
export const completeMeta = (meta: unknown): unknown => complete(meta, COMPLETIONS);
