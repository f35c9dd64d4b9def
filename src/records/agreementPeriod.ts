import type { Agreement } from "../model/Agreement.ts";
import { type DayBounds, dayBoundsOf } from "../time/dayBoundsOf.ts";
import type { Days } from "../time/days.ts";
import type { Time } from "../time/Time.ts";
import { beginningOf } from "./beginningOf.ts";

/** A time of an agreement with its bounds. @internal */
export interface AgreementPeriod {
  readonly time: Time;
  readonly bounds: DayBounds;
}

/** The period in which a source says that an agreement is in force; undefined if none does. @internal */
export const inForceOf = ({ inForce }: Agreement): AgreementPeriod | undefined => periodOf(inForce);

/** The period that an agreement plans for; undefined if no source gives it. @internal */
export const coverageOf = ({ coverage }: Agreement): AgreementPeriod | undefined =>
  periodOf(coverage);

const periodOf = (time: Time | undefined): AgreementPeriod | undefined =>
  time?.edtf === undefined && time?.attested === undefined
    ? undefined
    : { time, bounds: dayBoundsOf(time) };

/**
 * The days on which an agreement takes effect, at the earliest and surely at the latest: it is in
 * force, or its period begins, or it is signed.
 *
 * @internal
 */
export function effectOf(agreement: Agreement): Days {
  const signed = beginningOf(dayBoundsOf(agreement.signed));
  const inForce = inForceOf(agreement);
  if (inForce) return { from: signed.from, to: beginningOf(inForce.bounds).to };
  const coverage = coverageOf(agreement);
  if (!coverage) return signed;
  const { to } = beginningOf(coverage.bounds);
  const isDated = agreement.signed.edtf !== undefined;
  return { from: signed.from, to: isDated ? Math.max(signed.to, to) : to };
}
