import * as z from "zod";
import { HEAD_RANKS, MISSION_TYPES, type Mission, RESIDENCES } from "../model/Mission.ts";
import { MODALITIES } from "../model/modality.ts";
import { idSchema } from "./primitives.ts";
import { recordBase } from "./recordBase.ts";
import { schemaFor } from "./schemaFor.ts";
import { timeSchema } from "./timeSchema.ts";
import { withTerm } from "./withTerm.ts";

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
      ...withTerm("missionType", z.enum(MISSION_TYPES)),
      ...withTerm("residence", z.enum(RESIDENCES)),
      ...withTerm("headRank", z.exactOptional(z.enum(HEAD_RANKS))),
      accreditedFrom: z.exactOptional(idSchema(["mission", "place", "party"])),
      protectingPower: z.exactOptional(idSchema(["party"])),
      place: z.exactOptional(idSchema(["place"])),
      decided: z.exactOptional(timeSchema),
      established: timeSchema,
      inaugurated: z.exactOptional(timeSchema),
      closed: z.exactOptional(timeSchema),
      held: z.exactOptional(timeSchema),
      supersedes: z.exactOptional(idSchema(["mission"])),
      modality: z.enum(MODALITIES),
    })
    .readonly(),
);
