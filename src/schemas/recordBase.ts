import * as z from "zod";
import type { Citation } from "../model/Citation.ts";
import type { Kind } from "../model/kinds.ts";
import { ALIAS_TYPES, CERTAINTIES } from "../model/RecordBase.ts";
import { checkIssue } from "./issues/checkIssue.ts";
import { hexSchema, idSchema, languageSchema, pointerSchema, textSchema } from "./primitives.ts";
import { schemaFor } from "./schemaFor.ts";

const supports = z.exactOptional(z.array(pointerSchema).min(1).readonly());

/** The fields that say where a passage is in its source, and its hash. @internal */
export const passageShape = {
  paragraph: z.int().positive(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  sha256: hexSchema(16),
};

/**
 * The schema of a {@link Citation}: a passage or a locator.
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
  ]),
);

/** The most words of a source that an alias may quote. */
const MAXIMUM_WORDS = 6;

const TOO_MANY_WORDS = {
  code: "invalid-record",
  problem: "out-of-range",
  maximum: MAXIMUM_WORDS,
  inclusive: true,
  unit: "words",
} as const;

const aliasSchema = z
  .strictObject({
    text: textSchema.check(({ value, issues }) => {
      if (value.trim().split(/\s+/).length > MAXIMUM_WORDS) {
        issues.push(checkIssue(TOO_MANY_WORDS, value));
      }
    }),
    language: languageSchema,
    type: z.enum(ALIAS_TYPES),
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
