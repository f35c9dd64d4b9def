import type { Time } from "../../../time/Time.ts";
import type { Field } from "./rule.ts";
import type { Subject } from "./ruleData.ts";

/** A time of a record, or a plain day of a citation or of the dataset, and where it is. @internal */
export interface PlacedTime {
  readonly subject: Subject;
  readonly pointer: string;
  readonly time: Time | string;
}

/** The field whose text an issue shows: the date itself. @internal */
export const dateField = ({ subject, pointer, time }: PlacedTime): Field => [
  subject,
  typeof time === "string" ? pointer : `${pointer}/edtf`,
];

/** A time with its place; undefined if there is no date. @internal */
export const placedTime = (
  subject: Subject,
  pointer: string,
  time: Time | string | null | undefined,
): PlacedTime | undefined =>
  time == null || (typeof time === "object" && time.edtf === undefined)
    ? undefined
    : { subject, pointer, time };
