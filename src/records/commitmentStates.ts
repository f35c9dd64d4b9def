import { freezeList } from "../model/freezeList.ts";

/**
 * The state of a commitment on a day.
 *
 * - `open`: its deadline is later.
 * - `due`: its deadline is that day, or may be that day.
 * - `overdue`: its deadline has passed. The package does not judge whether the commitment was met.
 * - `undated`: no source gives a deadline.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export const COMMITMENT_STATES = /* @__PURE__ */ freezeList(["open", "due", "overdue", "undated"]);

/** A value of {@link COMMITMENT_STATES}. @category Follow relations @since 0.1.0 */
export type CommitmentState = (typeof COMMITMENT_STATES)[number];
