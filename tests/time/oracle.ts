import edtf from "edtf";

/** The first and the last day that the edtf package gives, as bounds are written here. */
export function oracle(text: string): readonly [first: string, last: string] {
  const { min, max } = edtf(text);
  return [day(min, "-∞"), day(max, "∞")];
}

function day(ms: number | null, none: string): string {
  if (ms === null || !(Math.abs(ms) < Number.POSITIVE_INFINITY)) {
    return Number.isNaN(ms) ? "not a number" : none;
  }
  // Years outside 0000 to 9999 have six digits there.
  return new Date(ms)
    .toISOString()
    .slice(0, -14)
    .replace(/^([+-])0*(\d{4,}-)/, "$1$2");
}
