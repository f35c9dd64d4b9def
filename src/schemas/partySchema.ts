import * as z from "zod";
import { PARTY_TYPES, type Party } from "../model/Party.ts";
import { idSchema } from "./primitives.ts";
import { recordBase } from "./recordBase.ts";
import { schemaFor } from "./schemaFor.ts";
import { withTerm } from "./withTerm.ts";

const identifiers = z
  .strictObject({
    iso3166Alpha2: z.exactOptional(z.string().regex(/^[A-Z]{2}$/)),
    iso3166Alpha3: z.exactOptional(z.string().regex(/^[A-Z]{3}$/)),
    iso3166Numeric: z.exactOptional(z.string().regex(/^\d{3}$/)),
    wikidata: z.exactOptional(z.string().regex(/^Q[1-9]\d*$/)),
  })
  .readonly();

/**
 * The schema of a {@link Party}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const partySchema = schemaFor<Party>()(
  z
    .strictObject({
      ...recordBase("party"),
      ...withTerm("type", z.enum(PARTY_TYPES)),
      parent: z.exactOptional(idSchema(["party"])),
      country: z.exactOptional(idSchema(["party"])),
      identifiers: z.exactOptional(identifiers),
    })
    .readonly(),
);
