import type * as z from "zod";
import type { Kind } from "../model/kinds.ts";
import type { RecordByKind } from "../model/records.ts";
import { agreementSchema } from "./agreementSchema.ts";
import { assessmentSchema } from "./assessmentSchema.ts";
import { commitmentSchema } from "./commitmentSchema.ts";
import { discrepancySchema } from "./discrepancySchema.ts";
import { eventSchema } from "./eventSchema.ts";
import { figureSchema } from "./figureSchema.ts";
import { missionSchema } from "./missionSchema.ts";
import { partySchema } from "./partySchema.ts";
import { personSchema } from "./personSchema.ts";
import { placeSchema } from "./placeSchema.ts";
import { projectSchema } from "./projectSchema.ts";
import { relationSchema } from "./relationSchema.ts";
import { sourceSchema } from "./sourceSchema.ts";
import { statusSchema } from "./statusSchema.ts";
import { tenureSchema } from "./tenureSchema.ts";

/**
 * The schema of each kind of record, by kind.
 *
 * @example
 * ```ts
 * import { recordSchemas } from "laos-relations/schemas";
 *
 * Object.keys(recordSchemas).length; // => 15
 * ```
 *
 * @category Validate
 * @since 0.1.0
 */
export const recordSchemas: { readonly [K in Kind]: z.ZodType<RecordByKind[K]> } =
  /* @__PURE__ */ Object.freeze({
    source: sourceSchema,
    party: partySchema,
    person: personSchema,
    tenure: tenureSchema,
    place: placeSchema,
    relation: relationSchema,
    status: statusSchema,
    event: eventSchema,
    agreement: agreementSchema,
    mission: missionSchema,
    project: projectSchema,
    commitment: commitmentSchema,
    figure: figureSchema,
    assessment: assessmentSchema,
    discrepancy: discrepancySchema,
  });
