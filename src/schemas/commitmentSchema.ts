import * as z from "zod";
import { COMMITMENT_TYPES, type Commitment } from "../model/Commitment.ts";
import { KINDS } from "../model/kinds.ts";
import { MODALITIES } from "../model/modality.ts";
import { TOPICS } from "../model/topics.ts";
import { idSchema, textSchema } from "./primitives.ts";
import { quantitySchema } from "./quantitySchema.ts";
import { recordBase } from "./recordBase.ts";
import { schemaFor } from "./schemaFor.ts";
import { timeSchema } from "./timeSchema.ts";
import { withTerm, withTerms } from "./withTerm.ts";

/**
 * The schema of a {@link Commitment}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const commitmentSchema = schemaFor<Commitment>()(
  z
    .strictObject({
      ...recordBase("commitment"),
      ...withTerm("commitmentType", z.enum(COMMITMENT_TYPES)),
      by: z
        .array(idSchema(["party"]))
        .min(1)
        .readonly(),
      toward: z.array(idSchema(["party"])).readonly(),
      proposedBy: z.exactOptional(
        z
          .array(idSchema(["source", "person", "party"]))
          .min(1)
          .readonly(),
      ),
      modality: z.enum(MODALITIES),
      made: z.exactOptional(timeSchema),
      event: z.exactOptional(idSchema(["event"])),
      relation: z.exactOptional(idSchema(["relation"])),
      quantity: z.exactOptional(quantitySchema),
      deadline: z.exactOptional(timeSchema),
      outcome: z.exactOptional(textSchema),
      about: z.exactOptional(z.array(idSchema(KINDS)).min(1).readonly()),
      ...withTerms("topics", z.array(z.enum(TOPICS)).readonly()),
    })
    .readonly(),
);
