import * as z from "zod";
import { MEASURES, type Quantity } from "../model/Quantity.ts";
import { textSchema } from "./primitives.ts";
import { schemaFor } from "./schemaFor.ts";

/** The fields of a quantity, which a figure has too. @internal */
export const quantityShape = {
  measure: z.enum(MEASURES),
  value: z.exactOptional(z.number()),
  qualitative: z.exactOptional(textSchema),
  unit: textSchema,
};

/** Refuses a quantity that says nothing. @internal */
export const requireAmount: z.core.CheckFn<Pick<Quantity, "value" | "qualitative">> = ({
  value,
  issues,
}) => {
  if (value.value === undefined && value.qualitative === undefined) {
    issues.push({
      code: "custom",
      input: value,
      path: ["value"],
      params: { code: "missing-key", expected: "a value in figures or a qualitative one" },
    });
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
