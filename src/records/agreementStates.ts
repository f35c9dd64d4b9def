import type { AgreementStatus } from "../model/Agreement.ts";
import { freezeList } from "../model/freezeList.ts";

/** The states in which an agreement holds. @internal */
export const HOLDING_STATES = [
  "signed",
  "provisionally-applied",
  "in-force",
  "suspended",
] as const satisfies readonly AgreementStatus[];

/** The states in which an agreement has ended. @internal */
export const ENDED_STATES = [
  "expired",
  "superseded",
  "terminated",
  "denounced",
  "abandoned",
] as const satisfies readonly AgreementStatus[];

/**
 * The states of an agreement on a day. They mean the same as the values of {@link AGREEMENT_STATUSES},
 * which say what the sources report when they are written.
 *
 * - `signed`: signed; no source says that it is in force, or it enters into force later.
 * - `provisionally-applied`: a source says that it is applied before it enters into force.
 * - `in-force`: in force.
 * - `suspended`: a source says that its operation is suspended.
 * - `expired`: the period for which it was concluded is over.
 * - `superseded`: a later agreement replaced it.
 * - `terminated`, `denounced`, `abandoned`: it ended in another way.
 *
 * @category Follow relations
 * @since 0.2.0
 */
// Bundlers keep a list with a spread that nobody uses, but leave out a call.
export const AGREEMENT_STATES = /* @__PURE__ */ (() =>
  freezeList([...HOLDING_STATES, ...ENDED_STATES]))();

/** A value of {@link AGREEMENT_STATES}. @category Follow relations @since 0.2.0 */
export type AgreementState = (typeof AGREEMENT_STATES)[number];
