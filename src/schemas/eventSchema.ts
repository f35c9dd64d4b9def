import * as z from "zod";
import { EVENT_TYPES, type Event, PARTICIPANT_ROLES } from "../model/Event.ts";
import { KINDS } from "../model/kinds.ts";
import { MODALITIES } from "../model/modality.ts";
import { TOPICS } from "../model/topics.ts";
import { idSchema, textSchema } from "./primitives.ts";
import { recordBase } from "./recordBase.ts";
import { schemaFor } from "./schemaFor.ts";
import { timeSchema } from "./timeSchema.ts";
import { withTerm, withTerms } from "./withTerm.ts";

const participant = z
  .strictObject({
    party: idSchema(["party"]),
    person: z.exactOptional(idSchema(["person"])),
    capacity: z.exactOptional(idSchema(["tenure"])),
    ...withTerm("role", z.enum(PARTICIPANT_ROLES)),
  })
  .readonly();

const agendaItem = z
  .strictObject({
    label: textSchema,
    ...withTerms("topics", z.array(z.enum(TOPICS)).min(1).readonly()),
    modality: z.enum(MODALITIES),
    about: z.exactOptional(z.array(idSchema(KINDS)).min(1).readonly()),
  })
  .readonly();

const commemorated = z
  .strictObject({
    label: textSchema,
    of: z.exactOptional(idSchema(KINDS)),
    years: z.int().positive(),
    date: timeSchema,
    stated: z.exactOptional(timeSchema),
  })
  .readonly();

/**
 * The schema of an {@link Event}.
 *
 * @category Validate
 * @since 0.1.0
 */
export const eventSchema = schemaFor<Event>()(
  z
    .strictObject({
      ...recordBase("event"),
      ...withTerm("eventType", z.enum(EVENT_TYPES)),
      date: timeSchema,
      place: z.exactOptional(idSchema(["place"])),
      parent: z.exactOptional(idSchema(["event"])),
      relation: z.exactOptional(idSchema(["relation"])),
      series: z.exactOptional(idSchema(["party"])),
      ordinal: z.exactOptional(z.int().positive()),
      participants: z.array(participant).readonly(),
      ...withTerms("topics", z.array(z.enum(TOPICS)).readonly()),
      agenda: z.array(agendaItem).readonly(),
      commemorates: z.exactOptional(z.array(commemorated).min(1).readonly()),
      first: z.exactOptional(textSchema),
      modality: z.enum(MODALITIES),
    })
    .readonly(),
);
