import * as z from "zod";
import { MEASURES, type Quantity } from "../model/Quantity.ts";
import { checkIssue } from "./issues/checkIssue.ts";
import { textSchema } from "./primitives.ts";
import { schemaFor } from "./schemaFor.ts";
import { withTerm } from "./withTerm.ts";

/** The fields of a quantity; a figure has them too. @internal */
export const quantityShape = {
  ...withTerm("measure", z.enum(MEASURES)),
  value: z.exactOptional(z.number()),
  qualitative: z.exactOptional(textSchema),
  unit: textSchema,
};

const NO_AMOUNT = {
  code: "missing-key",
  key: "value",
  type: "number",
  alternative: "qualitative",
} as const;

/** Refuses a quantity with neither a value nor a qualitative value. @internal */
export const requireAmount: z.core.CheckFn<Pick<Quantity, "value" | "qualitative">> = ({
  value,
  issues,
}) => {
  if (value.value === undefined && value.qualitative === undefined) {
    issues.push(checkIssue(NO_AMOUNT, value, ["value"]));
  }
};

/**
 * The schema of a {@link Quantity}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const quantitySchema = schemaFor<Quantity>()(
  z.strictObject(quantityShape).check(requireAmount).readonly(),
);
