import type { Citation } from "../model/Citation.ts";
import type { AnyRecord } from "../model/records.ts";

/**
 * A citation and its place in the record.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export interface PlacedCitation {
  /** The citation. */
  readonly citation: Citation;
  /** JSON Pointer of the citation. */
  readonly pointer: string;
}

/** Every citation of a record, including those of the readings of a discrepancy. @internal */
export function citationsOf(record: AnyRecord): readonly PlacedCitation[] {
  const place = (citations: readonly Citation[], pointer: string) =>
    citations.map((citation, index) => ({ citation, pointer: `${pointer}/${index}` }));
  const readings = "readings" in record ? record.readings : [];
  return [
    ...place(record.citations, "/citations"),
    ...readings.flatMap(({ citations }, index) => place(citations, `/readings/${index}/citations`)),
  ];
}
