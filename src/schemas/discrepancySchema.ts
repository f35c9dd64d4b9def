import * as z from "zod";
import { DISCREPANCY_TYPES, type Discrepancy, RESOLUTION_METHODS } from "../model/Discrepancy.ts";
import { KINDS } from "../model/kinds.ts";
import { idSchema, pointerSchema, textSchema } from "./primitives.ts";
import { citationSchema, recordBase } from "./recordBase.ts";
import { schemaFor } from "./schemaFor.ts";
import { withTerm } from "./withTerm.ts";

const subject = z.strictObject({ id: idSchema(KINDS), pointer: pointerSchema }).readonly();

const reading = z
  .strictObject({
    value: textSchema,
    citations: z.array(citationSchema).readonly(),
    preferred: z.boolean(),
  })
  .readonly();

/**
 * The schema of a {@link Discrepancy}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const discrepancySchema = schemaFor<Discrepancy>()(
  z
    .strictObject({
      ...recordBase("discrepancy"),
      ...withTerm("discrepancyType", z.enum(DISCREPANCY_TYPES)),
      subjects: z.array(subject).min(1).readonly(),
      readings: z.array(reading).min(1).readonly(),
      resolution: textSchema,
      ...withTerm("method", z.enum(RESOLUTION_METHODS)),
    })
    .readonly(),
);
