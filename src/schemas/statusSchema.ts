import * as z from "zod";
import { HEAD_RANKS } from "../model/Mission.ts";
import { MODALITIES } from "../model/modality.ts";
import { STATUS_TYPES, type Status } from "../model/Status.ts";
import { idSchema, textSchema } from "./primitives.ts";
import { recordBase } from "./recordBase.ts";
import { schemaFor } from "./schemaFor.ts";
import { timeSchema } from "./timeSchema.ts";
import { withTerm } from "./withTerm.ts";

/**
 * The schema of a {@link Status}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const statusSchema = schemaFor<Status>()(
  z
    .strictObject({
      ...recordBase("status"),
      ...withTerm("statusType", z.enum(STATUS_TYPES)),
      holders: z
        .array(idSchema(["party"]))
        .min(1)
        .readonly(),
      counterpart: z.exactOptional(idSchema(["party"])),
      relation: z.exactOptional(idSchema(["relation"])),
      held: timeSchema,
      supersedes: z.exactOptional(idSchema(["status"])),
      ...withTerm("level", z.exactOptional(z.enum(HEAD_RANKS))),
      formula: z.exactOptional(textSchema),
      modality: z.enum(MODALITIES),
    })
    .readonly(),
);
