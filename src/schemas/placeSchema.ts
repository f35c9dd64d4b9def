import * as z from "zod";
import { PLACE_TYPES, type Place } from "../model/Place.ts";
import { idSchema } from "./primitives.ts";
import { recordBase } from "./recordBase.ts";
import { schemaFor } from "./schemaFor.ts";
import { withTerm } from "./withTerm.ts";

/**
 * The schema of a {@link Place}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const placeSchema = schemaFor<Place>()(
  z
    .strictObject({
      ...recordBase("place"),
      country: z.exactOptional(idSchema(["party"])),
      ...withTerm("placeType", z.enum(PLACE_TYPES)),
    })
    .readonly(),
);
