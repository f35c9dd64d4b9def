/**
 * How far a thing has come, from weakest to strongest. A query for `atLeast: "signed"` takes signed
 * and everything after it.
 *
 * - `recommended`: an author or adviser would have it.
 * - `proposed`: a party, or an author in its name, puts it forward, or it is an intention.
 * - `discussed`: the parties spoke about it.
 * - `pledged`: one or more parties said that they would.
 * - `agreed`: the parties said so together.
 * - `signed`: put in writing and signed; that alone does not bring it into force.
 * - `in-force`: it holds or is being carried out.
 * - `done`: it has happened or is complete.
 *
 * @category Model
 * @since 0.1.0
 */
export const MODALITIES = [
  "recommended",
  "proposed",
  "discussed",
  "pledged",
  "agreed",
  "signed",
  "in-force",
  "done",
] as const;

/** One of {@link MODALITIES}. @category Model @since 0.1.0 */
export type Modality = (typeof MODALITIES)[number];
