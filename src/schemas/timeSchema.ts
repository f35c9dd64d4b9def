import * as z from "zod";
import { boundsOf } from "../time/boundsOf.ts";
import { DERIVATION_RULES, type Time } from "../time/Time.ts";
import { reportTimeErrors } from "./issues/reportTimeErrors.ts";
import { edtfSchema, textSchema } from "./primitives.ts";
import { schemaFor } from "./schemaFor.ts";

const attested = z.exactOptional(edtfSchema);

const derivation = z
  .strictObject({
    rule: z.enum(DERIVATION_RULES),
    years: z.int().positive(),
    on: edtfSchema,
  })
  .readonly();

/**
 * The schema of a {@link Time}. It rejects a date that {@link laos-relations!parseEdtf | parseEdtf}
 * rejects, and an attested period that lies outside the time.
 *
 * @category Validate
 * @since 0.1.0
 */
export const timeSchema = schemaFor<Time>()(
  z
    .discriminatedUnion("basis", [
      z.strictObject({ edtf: edtfSchema, basis: z.literal("stated"), attested }).readonly(),
      z
        .strictObject({
          edtf: edtfSchema,
          basis: z.literal("inferred"),
          reason: textSchema,
          attested,
        })
        .readonly(),
      z
        .strictObject({ edtf: edtfSchema, basis: z.literal("derived"), derivation, attested })
        .readonly(),
      z
        .strictObject({
          edtf: z.exactOptional(z.never()),
          basis: z.literal("missing"),
          reason: textSchema,
          attested,
        })
        .readonly(),
    ])
    .check(({ value, issues }) => {
      reportTimeErrors(() => boundsOf(value as Time), issues, value, ["attested"]);
    }),
);
