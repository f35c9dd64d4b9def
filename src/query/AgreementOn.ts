import type { Agreement } from "../model/Agreement.ts";
import type { AgreementState } from "../records/agreementStates.ts";
import type { Validity } from "./validityOf.ts";

/**
 * An agreement with its state on a day.
 *
 * `since` is the first day on which it is in force or applied; if the state is `signed`, the day of
 * its signature. `until` is its last day.
 *
 * @category Follow relations
 * @since 0.2.0
 */
export interface AgreementOn extends Validity {
  /** The agreement. */
  readonly agreement: Agreement;
  /** Its state on that day. */
  readonly state: AgreementState;
  /** `yes` if the state is certain; `possible` if it may not have begun or may have ended, or if no source says that it still holds. */
  readonly answer: Validity["answer"];
  /** The reason for the state, as a sentence. */
  readonly reason: string;
}
