/**
 * Zod schemas of all records, and functions that validate your own data and make a dataset of it. This
 * is the only entry that needs zod.
 *
 * @module laos-relations/schemas
 */
export { agreementSchema } from "./schemas/agreementSchema.ts";
export { assessmentSchema } from "./schemas/assessmentSchema.ts";
export { commitmentSchema } from "./schemas/commitmentSchema.ts";
export { defineDataset, type IdsOf } from "./schemas/defineDataset.ts";
export { discrepancySchema } from "./schemas/discrepancySchema.ts";
export { eventSchema } from "./schemas/eventSchema.ts";
export { figureSchema } from "./schemas/figureSchema.ts";
export { type GroupedValue, groupIssues, type IssueGroup } from "./schemas/groupIssues.ts";
export type { DatasetInput, MetaInput } from "./schemas/input/DatasetInput.ts";
export type { RecordInput } from "./schemas/input/RecordInput.ts";
export { metaSchema } from "./schemas/metaSchema.ts";
export { missionSchema } from "./schemas/missionSchema.ts";
export { parseRecord } from "./schemas/parseRecord.ts";
export { partySchema } from "./schemas/partySchema.ts";
export { personSchema } from "./schemas/personSchema.ts";
export { placeSchema } from "./schemas/placeSchema.ts";
export { projectSchema } from "./schemas/projectSchema.ts";
export { quantitySchema } from "./schemas/quantitySchema.ts";
export { citationSchema } from "./schemas/recordBase.ts";
export { recordSchemas } from "./schemas/recordSchemas.ts";
export { redirectSchema } from "./schemas/redirectSchema.ts";
export { relationSchema } from "./schemas/relationSchema.ts";
export { sourceSchema } from "./schemas/sourceSchema.ts";
export { statusSchema } from "./schemas/statusSchema.ts";
export { tenureSchema } from "./schemas/tenureSchema.ts";
export { timeSchema } from "./schemas/timeSchema.ts";
export { type ValidationIssues, validateDataset } from "./schemas/validateDataset.ts";
