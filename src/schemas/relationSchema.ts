import * as z from "zod";
import { RELATION_FORMS, type Relation } from "../model/Relation.ts";
import { exactly } from "./exactly.ts";
import { idSchema } from "./primitives.ts";
import { recordBase } from "./recordBase.ts";

/**
 * The schema of a {@link Relation}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const relationSchema = exactly<Relation>()(
  z
    .strictObject({
      ...recordBase("relation"),
      parties: z
        .array(idSchema(["party"]))
        .min(2)
        .readonly(),
      form: z.enum(RELATION_FORMS),
    })
    .readonly(),
);
