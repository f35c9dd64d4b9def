import * as z from "zod";
import type { DatasetMeta } from "../dataset/Dataset.ts";
import { hexSchema, idSchema, textSchema } from "./primitives.ts";
import { schemaFor } from "./schemaFor.ts";

/**
 * The schema of a dataset's {@link DatasetMeta}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const metaSchema = schemaFor<DatasetMeta>()(
  z
    .strictObject({
      name: textSchema,
      version: z.string().regex(/^\d{4}\.\d+(?:-[a-z0-9.]+)?$/),
      schemaVersion: textSchema,
      released: z.iso.date().nullable(),
      focus: idSchema(["party"]),
      license: textSchema,
      sha256: hexSchema(64),
    })
    .readonly(),
);
