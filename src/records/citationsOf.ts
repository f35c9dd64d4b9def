import type { Citation } from "../model/Citation.ts";
import type { AnyRecord } from "../model/records.ts";

/**
 * A citation with its JSON Pointer in the record.
 *
 * @category Check evidence
 * @since 0.1.0
 */
export interface PlacedCitation {
  /** The citation. */
  readonly citation: Citation;
  /** The JSON Pointer (RFC 6901) of the citation in its record. */
  readonly pointer: string;
}

/** All citations of a record, including those of the readings of a discrepancy. @internal */
export function citationsOf(record: AnyRecord): readonly PlacedCitation[] {
  const withPointers = (citations: readonly Citation[], pointer: string) =>
    citations.map((citation, index) => ({ citation, pointer: `${pointer}/${index}` }));
  const readings = "readings" in record ? record.readings : [];
  return [
    ...withPointers(record.citations, "/citations"),
    ...readings.flatMap(({ citations }, index) =>
      withPointers(citations, `/readings/${index}/citations`),
    ),
  ];
}
