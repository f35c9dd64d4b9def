import * as z from "zod";
import type { Citation } from "../model/Citation.ts";
import type { Kind } from "../model/kinds.ts";
import { ALIAS_TYPES, CERTAINTIES } from "../model/RecordBase.ts";
import {
  hexSchema,
  idSchema,
  languageSchema,
  pointerSchema,
  termSchema,
  textSchema,
} from "./primitives.ts";
import { schemaFor } from "./schemaFor.ts";
import { withTerm } from "./withTerm.ts";

const supports = z.exactOptional(z.array(pointerSchema).min(1).readonly());

/** The fields that say where a passage is in its source, and its hash. @internal */
export const passageShape = {
  paragraph: z.int().positive(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  sha256: hexSchema(16),
};

/**
 * The schema of a {@link Citation}: a passage, a locator or a row.
 *
 * @category Validate
 * @since 0.1.0
 */
export const citationSchema = schemaFor<Citation>()(
  z.union([
    z
      .strictObject({
        source: idSchema(["source"]),
        ...passageShape,
        supports,
      })
      .readonly(),
    z
      .strictObject({
        source: idSchema(["source"]),
        locator: textSchema,
        accessed: z.iso.date(),
        supports,
      })
      .readonly(),
    z
      .strictObject({
        source: idSchema(["source"]),
        row: z.int().positive(),
        sha256: z.exactOptional(hexSchema(16)),
        accessed: z.exactOptional(z.iso.date()),
        supports,
      })
      .readonly(),
  ]),
);

const aliasSchema = z
  .strictObject({
    text: termSchema,
    language: languageSchema,
    ...withTerm("type", z.enum(ALIAS_TYPES)),
  })
  .readonly();

/** The fields that every record has. @internal */
export function recordBase<const K extends Kind>(kind: K) {
  return {
    id: idSchema([kind]),
    kind: z.literal(kind),
    label: textSchema,
    summary: z.exactOptional(textSchema),
    aliases: z.array(aliasSchema).readonly(),
    citations: z.tuple([citationSchema], citationSchema).readonly(),
    certainty: z.enum(CERTAINTIES),
    note: z.exactOptional(textSchema),
    missing: z.exactOptional(
      z
        .array(z.strictObject({ pointer: pointerSchema, reason: textSchema }).readonly())
        .min(1)
        .readonly(),
    ),
  };
}
