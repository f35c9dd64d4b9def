import * as z from "zod";
import { MODALITIES } from "../model/modality.ts";
import { PROJECT_STAGES, PROJECT_TYPES, type Project } from "../model/Project.ts";
import { TOPICS } from "../model/topics.ts";
import { idSchema } from "./primitives.ts";
import { quantitySchema } from "./quantitySchema.ts";
import { recordBase } from "./recordBase.ts";
import { schemaFor } from "./schemaFor.ts";
import { timeSchema } from "./timeSchema.ts";
import { withTerm, withTerms } from "./withTerm.ts";

/**
 * The schema of a {@link Project}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const projectSchema = schemaFor<Project>()(
  z
    .strictObject({
      ...recordBase("project"),
      ...withTerm("projectType", z.enum(PROJECT_TYPES)),
      from: z
        .array(idSchema(["party"]))
        .min(1)
        .readonly(),
      to: z.array(idSchema(["party"])).readonly(),
      framework: z.exactOptional(idSchema(["project", "agreement", "party", "status"])),
      relation: z.exactOptional(idSchema(["relation"])),
      ...withTerm("stage", z.enum(PROJECT_STAGES)),
      period: timeSchema,
      places: z.exactOptional(
        z
          .array(idSchema(["place"]))
          .min(1)
          .readonly(),
      ),
      quantities: z.array(quantitySchema).readonly(),
      ...withTerms("topics", z.array(z.enum(TOPICS)).readonly()),
      modality: z.enum(MODALITIES),
    })
    .readonly(),
);
