import { freezeList } from "../model/freezeList.ts";

/**
 * The states of a mission on a day.
 *
 * - `open`: it exists.
 * - `ended`: the period in which it had its type, rank and residence (`held`) is over. It may have
 *   been closed, or exist in another form: a legation that became an embassy was not closed.
 * - `closed`: a source says that it was closed.
 * - `superseded`: a later mission replaced it, such as the embassy that a legation became.
 *
 * @category Follow relations
 * @since 0.2.0
 */
export const MISSION_STATES = /* @__PURE__ */ freezeList(["open", "ended", "closed", "superseded"]);

/** A value of {@link MISSION_STATES}. @category Follow relations @since 0.2.0 */
export type MissionState = (typeof MISSION_STATES)[number];
