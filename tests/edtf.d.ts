/** The part of the edtf package that the tests ask; it has no types of its own. */
declare module "edtf" {
  /** Reads EDTF; `min` and `max` are the first and the last instant, in milliseconds of UTC; null where unknown. */
  export default function edtf(text: string): {
    readonly min: number | null;
    readonly max: number | null;
  };
}
