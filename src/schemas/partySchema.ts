import * as z from "zod";
import {
  type IdentifierScheme,
  identifierFault,
  patternOf,
  schemeFault,
} from "../model/identifiers.ts";
import { PARTY_TYPES, type Party } from "../model/Party.ts";
import { checkIssue } from "./issues/checkIssue.ts";
import { idSchema } from "./primitives.ts";
import { recordBase } from "./recordBase.ts";
import { schemaFor } from "./schemaFor.ts";
import { withTerm } from "./withTerm.ts";

/** A check below tests the form; the JSON Schema has only its pattern. */
const identifier = (scheme: IdentifierScheme) =>
  z.exactOptional(z.string().meta({ pattern: patternOf(scheme) }));

const identifiers = z
  .object({
    iso3166Alpha2: identifier("iso3166Alpha2"),
    iso3166Alpha3: identifier("iso3166Alpha3"),
    iso3166Numeric: identifier("iso3166Numeric"),
    iso3166Part2: identifier("iso3166Part2"),
    iso3166Part3: identifier("iso3166Part3"),
    m49: identifier("m49"),
    wikidata: identifier("wikidata"),
    cowCode: identifier("cowCode"),
    cowAbbreviation: identifier("cowAbbreviation"),
    gleditschWard: identifier("gleditschWard"),
    gleditschWardAbbreviation: identifier("gleditschWardAbbreviation"),
    geonames: identifier("geonames"),
    ror: identifier("ror"),
    isni: identifier("isni"),
    lei: identifier("lei"),
    viaf: identifier("viaf"),
  })
  .catchall(z.string().optional())
  .check(({ value, issues }) => {
    for (const [scheme, text] of Object.entries(value)) {
      if (text === undefined) continue;
      const fault = schemeFault(scheme) ?? identifierFault(scheme, text);
      if (fault === undefined) continue;
      issues.push(
        checkIssue(
          { code: "invalid-record", problem: "wrong-format", format: scheme, form: fault },
          text,
          [scheme],
        ),
      );
    }
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
