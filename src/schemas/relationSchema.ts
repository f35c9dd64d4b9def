import * as z from "zod";
import { RELATION_FORMS, type Relation } from "../model/Relation.ts";
import { idSchema } from "./primitives.ts";
import { recordBase } from "./recordBase.ts";
import { schemaFor } from "./schemaFor.ts";
import { withTerm } from "./withTerm.ts";

/**
 * The schema of a {@link Relation}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const relationSchema = schemaFor<Relation>()(
  z
    .strictObject({
      ...recordBase("relation"),
      parties: z
        .array(idSchema(["party"]))
        .min(2)
        .readonly(),
      ...withTerm("form", z.enum(RELATION_FORMS)),
    })
    .readonly(),
);
