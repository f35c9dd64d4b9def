import * as z from "zod";
import { MISSION_TYPES, type Mission, RESIDENCES } from "../model/Mission.ts";
import { MODALITIES } from "../model/modality.ts";
import { idSchema } from "./primitives.ts";
import { recordBase } from "./recordBase.ts";
import { schemaFor } from "./schemaFor.ts";
import { timeSchema } from "./timeSchema.ts";

/**
 * The schema of a {@link Mission}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const missionSchema = schemaFor<Mission>()(
  z
    .strictObject({
      ...recordBase("mission"),
      sending: idSchema(["party"]),
      receiving: idSchema(["party"]),
      missionType: z.enum(MISSION_TYPES),
      residence: z.enum(RESIDENCES),
      place: z.exactOptional(idSchema(["place"])),
      decided: z.exactOptional(timeSchema),
      established: timeSchema,
      inaugurated: z.exactOptional(timeSchema),
      closed: z.exactOptional(timeSchema),
      modality: z.enum(MODALITIES),
    })
    .readonly(),
);
