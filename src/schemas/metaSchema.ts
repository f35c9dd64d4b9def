import * as z from "zod";
import type { DatasetMeta } from "../dataset/Dataset.ts";
import { hexSchema, idSchema, textSchema } from "./primitives.ts";
import { schemaFor } from "./schemaFor.ts";

const BLANK = { code: "invalid_format", format: "regex", pattern: "/\\S/" } as const;

const metaShape = {
  name: textSchema,
  // A check instead of a pattern: schema 0.1.0 had a narrower pattern, and `compareSchemas` cannot
  // decide that another pattern is wider, only that none is.
  version: z.string().check(({ value, issues }) => {
    if (value.trim() === "") issues.push({ ...BLANK, input: value });
  }),
  schemaVersion: textSchema,
  released: z.iso.date().nullable(),
  focus: idSchema(["party"]),
  license: textSchema,
  sha256: hexSchema(64),
};

/**
 * The schema of a dataset's {@link DatasetMeta}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const metaSchema = schemaFor<DatasetMeta>()(z.strictObject(metaShape).readonly());

/** The schema of a description whose hash may be computed later. @internal */
export const unhashedMetaSchema = schemaFor<UnhashedMeta>()(
  z.strictObject({ ...metaShape, sha256: z.exactOptional(metaShape.sha256) }).readonly(),
);

/** A description whose hash may be absent. @internal */
export interface UnhashedMeta extends Omit<DatasetMeta, "sha256"> {
  readonly sha256?: string;
}
