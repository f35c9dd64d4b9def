import type { Agreement } from "../model/Agreement.ts";
import type { Mission } from "../model/Mission.ts";
import { MODALITIES, type Modality } from "../model/modality.ts";
import type { Status } from "../model/Status.ts";

/** The weakest modality of a status that holds, an agreement that is concluded, a mission that was opened. */
const LEAST = {
  status: "in-force",
  agreement: "signed",
  mission: "done",
} as const satisfies Readonly<Record<string, Modality>>;

/**
 * Whether a status is not in force, an agreement not signed, or a mission not opened: it is planned,
 * or was never more than that.
 *
 * @internal
 */
export const isOnlyPlanned = ({ kind, modality }: Agreement | Status | Mission): boolean =>
  MODALITIES.indexOf(modality) < MODALITIES.indexOf(LEAST[kind]);
