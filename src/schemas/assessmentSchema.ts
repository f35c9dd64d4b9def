import * as z from "zod";
import type { Assessment } from "../model/Assessment.ts";
import { KINDS } from "../model/kinds.ts";
import { TOPICS } from "../model/topics.ts";
import { idSchema } from "./primitives.ts";
import { recordBase } from "./recordBase.ts";
import { schemaFor } from "./schemaFor.ts";
import { timeSchema } from "./timeSchema.ts";
import { withTerms } from "./withTerm.ts";

/**
 * The schema of an {@link Assessment}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const assessmentSchema = schemaFor<Assessment>()(
  z
    .strictObject({
      ...recordBase("assessment"),
      by: z
        .array(idSchema(["source", "person", "party"]))
        .min(1)
        .readonly(),
      about: z.array(idSchema(KINDS)).min(1).readonly(),
      made: z.exactOptional(timeSchema),
      ...withTerms("topics", z.array(z.enum(TOPICS)).readonly()),
    })
    .readonly(),
);
