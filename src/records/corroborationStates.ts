import { freezeList } from "../model/freezeList.ts";

/**
 * What the sources together say of a statement.
 *
 * - `confirmed`: two or more independent witnesses state it, and none contradicts it.
 * - `alone`: one witness states it, and none contradicts it.
 * - `contradicted`: a source states something else, whether or not others state it.
 * - `unsupported`: no citation supports it.
 *
 * @category Check evidence
 * @since 0.2.0
 */
export const CORROBORATION_STATES = /* @__PURE__ */ freezeList([
  "confirmed",
  "alone",
  "contradicted",
  "unsupported",
]);

/** A value of {@link CORROBORATION_STATES}. @category Check evidence @since 0.2.0 */
export type CorroborationState = (typeof CORROBORATION_STATES)[number];
