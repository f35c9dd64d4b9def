import * as z from "zod";
import { AGGREGATIONS, type Figure } from "../model/Figure.ts";
import { KINDS } from "../model/kinds.ts";
import { TOPICS } from "../model/topics.ts";
import { idSchema } from "./primitives.ts";
import { quantityShape, requireAmount } from "./quantitySchema.ts";
import { recordBase } from "./recordBase.ts";
import { schemaFor } from "./schemaFor.ts";
import { timeSchema } from "./timeSchema.ts";
import { withTerm, withTerms } from "./withTerm.ts";

/**
 * The schema of a {@link Figure}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const figureSchema = schemaFor<Figure>()(
  z
    .strictObject({
      ...recordBase("figure"),
      ...quantityShape,
      period: timeSchema,
      ...withTerm("aggregation", z.enum(AGGREGATIONS)),
      about: z.array(idSchema(KINDS)).min(1).readonly(),
      ...withTerms("topics", z.array(z.enum(TOPICS)).readonly()),
    })
    .check(requireAmount)
    .readonly(),
);
