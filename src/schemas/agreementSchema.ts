import * as z from "zod";
import {
  AGREEMENT_LEVELS,
  AGREEMENT_STATUSES,
  type Agreement,
  INSTRUMENT_TYPES,
} from "../model/Agreement.ts";
import { MODALITIES } from "../model/modality.ts";
import { TOPICS } from "../model/topics.ts";
import { idSchema } from "./primitives.ts";
import { recordBase } from "./recordBase.ts";
import { schemaFor } from "./schemaFor.ts";
import { timeSchema } from "./timeSchema.ts";
import { withTerm, withTerms } from "./withTerm.ts";

const signatory = z
  .strictObject({
    party: idSchema(["party"]),
    person: z.exactOptional(idSchema(["person"])),
    capacity: z.exactOptional(idSchema(["tenure"])),
  })
  .readonly();

/**
 * The schema of an {@link Agreement}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const agreementSchema = schemaFor<Agreement>()(
  z
    .strictObject({
      ...recordBase("agreement"),
      ...withTerm("instrumentType", z.enum(INSTRUMENT_TYPES)),
      ...withTerm("level", z.enum(AGREEMENT_LEVELS)),
      parties: z
        .array(idSchema(["party"]))
        .min(2)
        .readonly(),
      signatories: z.array(signatory).readonly(),
      signed: timeSchema,
      inForce: z.exactOptional(timeSchema),
      coverage: z.exactOptional(timeSchema),
      ...withTerm("status", z.enum(AGREEMENT_STATUSES)),
      modality: z.enum(MODALITIES),
      supersedes: z.exactOptional(idSchema(["agreement"])),
      signedAt: z.exactOptional(idSchema(["event"])),
      relation: z.exactOptional(idSchema(["relation"])),
      count: z.exactOptional(z.int().positive()),
      ...withTerms("topics", z.array(z.enum(TOPICS)).readonly()),
    })
    .readonly(),
);
