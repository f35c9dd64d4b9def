import { freezeList } from "./freezeList.ts";
/**
 * The modalities: how far something has progressed, from the weakest to the strongest. In criteria,
 * `atLeast: "signed"` selects `signed` and every later value.
 *
 * - `recommended`: an author or adviser recommends it.
 * - `proposed`: a party intends it, or somebody proposes it to others.
 * - `discussed`: the parties talked about it.
 * - `pledged`: at least one party said that it would do it.
 * - `agreed`: the parties decided it together.
 * - `signed`: the parties signed it. This does not mean that it is in force.
 * - `in-force`: it holds, or the parties are carrying it out.
 * - `done`: it has happened or is complete.
 *
 * @category Model
 * @since 0.1.0
 */
export const MODALITIES = /* @__PURE__ */ freezeList([
  "recommended",
  "proposed",
  "discussed",
  "pledged",
  "agreed",
  "signed",
  "in-force",
  "done",
]);

/** A value of {@link MODALITIES}. @category Model @since 0.1.0 */
export type Modality = (typeof MODALITIES)[number];
