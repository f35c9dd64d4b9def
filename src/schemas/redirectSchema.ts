import * as z from "zod";
import { KINDS } from "../model/kinds.ts";
import { REDIRECT_TYPES, type Redirect } from "../model/Redirect.ts";
import { idSchema, textSchema } from "./primitives.ts";
import { schemaFor } from "./schemaFor.ts";

/**
 * The schema of a {@link Redirect}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const redirectSchema = schemaFor<Redirect>()(
  z
    .strictObject({
      from: idSchema(KINDS),
      to: z.array(idSchema(KINDS)).readonly(),
      type: z.enum(REDIRECT_TYPES),
      reason: textSchema,
      since: textSchema,
    })
    .readonly(),
);
