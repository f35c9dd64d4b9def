import * as z from "zod";
import { OFFICE_TYPES, type Tenure } from "../model/Tenure.ts";
import { idSchema, textSchema } from "./primitives.ts";
import { recordBase } from "./recordBase.ts";
import { schemaFor } from "./schemaFor.ts";
import { timeSchema } from "./timeSchema.ts";
import { withTerm } from "./withTerm.ts";

/**
 * The schema of a {@link Tenure}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const tenureSchema = schemaFor<Tenure>()(
  z
    .strictObject({
      ...recordBase("tenure"),
      person: idSchema(["person"]),
      party: idSchema(["party"]),
      office: textSchema,
      ...withTerm("officeType", z.enum(OFFICE_TYPES)),
      first: z.exactOptional(textSchema),
      held: timeSchema,
    })
    .readonly(),
);
