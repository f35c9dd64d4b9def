/** That a schema and its interface cannot drift apart. Checked by `npm run types`; nothing here runs. */
import * as z from "zod";
import { schemaFor } from "../../src/schemas/schemaFor.ts";

interface Sample {
  readonly name: string;
  readonly count?: number;
  readonly parts: readonly { readonly a: "x" | "y" }[];
}

const name = z.string();
const count = z.exactOptional(z.number());
const part = z.strictObject({ a: z.enum(["x", "y"]) }).readonly();
const parts = z.array(part).readonly();

const equal = z.strictObject({ name, count, parts }).readonly();
schemaFor<Sample>()(equal);

const lacking = z.strictObject({ name, parts }).readonly();
// @ts-expect-error a field that the schema lacks
schemaFor<Sample>()(lacking);

const more = z.strictObject({ name, count, parts, more: name }).readonly();
// @ts-expect-error a field that the interface lacks
schemaFor<Sample>()(more);

const loose = z.strictObject({ name, count: z.number().optional(), parts }).readonly();
// @ts-expect-error absent is not the same as undefined
schemaFor<Sample>()(loose);

const anyPart = z.strictObject({ a: z.string() }).readonly();
const wide = z.strictObject({ name, count, parts: z.array(anyPart).readonly() }).readonly();
// @ts-expect-error a wider vocabulary
schemaFor<Sample>()(wide);

const writable = z.strictObject({ name, count, parts });
// @ts-expect-error fields that may be written to
schemaFor<Sample>()(writable);

const growing = z.strictObject({ name, count, parts: z.array(part) }).readonly();
// @ts-expect-error a list that may be written to
schemaFor<Sample>()(growing);
