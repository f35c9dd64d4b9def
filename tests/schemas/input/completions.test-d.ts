/** What the compiler requires of the table of completions. Checked by `npm run types`; nothing here runs. */
import type { Agreement } from "../../../src/model/Agreement.ts";
import type { Event } from "../../../src/model/Event.ts";
import type { Mission } from "../../../src/model/Mission.ts";
import type { CompletionsOf } from "../../../src/schemas/input/Completion.ts";
import { COMPLETIONS } from "../../../src/schemas/input/completions.ts";

const { agreement, event, mission } = COMPLETIONS;
mission satisfies CompletionsOf<Mission, "mission">;

const { closed: _, ...withoutTime } = mission;
// @ts-expect-error `closed` contains a time, which may be text
withoutTime satisfies CompletionsOf<Mission, "mission">;

const { residence: __, ...withoutField } = mission;
// @ts-expect-error `CompletedFields` says that `residence` may be absent
withoutField satisfies CompletionsOf<Mission, "mission">;

// @ts-expect-error the vocabulary has no such value
({ ...mission, residence: { absent: "abroad" } }) as const satisfies CompletionsOf<
  Mission,
  "mission"
>;

// @ts-expect-error `CompletedFields` does not say that `place` may be absent
({ ...mission, place: { absent: "place:x" } }) as const satisfies CompletionsOf<Mission, "mission">;

const { unknown: ___, ...values } = agreement.modality.values;
// @ts-expect-error the status `unknown` has no modality, not even `null`
({ ...agreement, modality: { by: "status", values } }) as const satisfies CompletionsOf<
  Agreement,
  "agreement"
>;

// @ts-expect-error the roles of participants may be absent
({ ...event, participants: { absent: [] } }) as const satisfies CompletionsOf<Event, "event">;
