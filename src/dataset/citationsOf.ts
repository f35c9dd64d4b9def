import type { Citation } from "../model/Citation.ts";
import type { AnyRecord } from "../model/records.ts";

/**
 * A citation and where in its record it stands.
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

/** Every citation of a record, those of the readings of a discrepancy included. @internal */
export function citationsOf(record: AnyRecord): readonly PlacedCitation[] {
  const place = (citations: readonly Citation[], pointer: string) =>
    citations.map((citation, at) => ({ citation, pointer: `${pointer}/${at}` }));
  return [
    ...place(record.citations, "/citations"),
    ...(record.kind === "discrepancy"
      ? record.readings.flatMap((reading, at) =>
          place(reading.citations, `/readings/${at}/citations`),
        )
      : []),
  ];
}
