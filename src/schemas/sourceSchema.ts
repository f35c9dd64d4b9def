import * as z from "zod";
import { GENRES, RELIABILITY_GRADES, type Source } from "../model/Source.ts";
import { hexSchema, idSchema, languageSchema, textSchema } from "./primitives.ts";
import { recordBase } from "./recordBase.ts";
import { schemaFor } from "./schemaFor.ts";
import { timeSchema } from "./timeSchema.ts";
import { withTerm } from "./withTerm.ts";

/**
 * The schema of a {@link Source}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const sourceSchema = schemaFor<Source>()(
  z
    .strictObject({
      ...recordBase("source"),
      title: z.exactOptional(textSchema),
      publisher: z.exactOptional(idSchema(["party"])),
      authors: z.array(idSchema(["person"])).readonly(),
      published: timeSchema,
      language: languageSchema,
      ...withTerm("genre", z.enum(GENRES)),
      reliability: z
        .strictObject({ grade: z.enum(RELIABILITY_GRADES), reason: textSchema })
        .readonly(),
      derivedFrom: z.exactOptional(
        z
          .array(idSchema(["source"]))
          .min(1)
          .readonly(),
      ),
      url: z.exactOptional(z.url()),
      version: z.exactOptional(textSchema),
      licence: z.exactOptional(textSchema),
      documentation: z.exactOptional(z.url()),
      sha256: z.exactOptional(hexSchema(64)),
      paragraphs: z.exactOptional(z.int().positive()),
    })
    .readonly(),
);
