import * as z from "zod";
import type { Person } from "../model/Person.ts";
import { idSchema, textSchema } from "./primitives.ts";
import { recordBase } from "./recordBase.ts";
import { schemaFor } from "./schemaFor.ts";

/**
 * The schema of a {@link Person}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const personSchema = schemaFor<Person>()(
  z
    .strictObject({
      ...recordBase("person"),
      name: z
        .strictObject({
          full: textSchema,
          given: z.exactOptional(textSchema),
          family: z.exactOptional(textSchema),
        })
        .readonly(),
      honorific: z.exactOptional(textSchema),
      nationality: z.exactOptional(idSchema(["party"])),
    })
    .readonly(),
);
