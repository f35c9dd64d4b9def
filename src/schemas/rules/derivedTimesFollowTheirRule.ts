import { dayBoundsOf } from "../../time/dayBoundsOf.ts";
import { yearOf } from "../../time/dayText.ts";
import type { Derivation } from "../../time/Time.ts";
import { consistencyRule } from "./support/rule.ts";

/** A derived time lies in the years that its rule gives, for the years that the record states. */
export const derivedTimesFollowTheirRule = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const { record, time, pointer } of data.derivedTimes()) {
    const years = yearsOf(time.derivation);
    const { earliestStart, latestStart } = dayBoundsOf(time);
    const [first, last = first] = years;
    if (yearOf(earliestStart) >= first && yearOf(latestStart) <= last) continue;
    const derivation = `${pointer}/derivation`;
    report(
      record,
      `${pointer}/edtf`,
      [
        [record, `${derivation}/rule`],
        [record, `${derivation}/years`],
        [record, `${derivation}/on`],
      ],
      { allowed: years.map(String) },
    );
  }
  for (const event of data.ofKind("event")) {
    for (const [index, { years, date }] of (event.commemorates ?? []).entries()) {
      if (date.basis !== "derived" || date.derivation.years === years) continue;
      const pointer = `/commemorates/${index}`;
      report(event, `${pointer}/date/derivation/years`, [[event, `${pointer}/years`]], {
        allowed: [String(years)],
      });
    }
  }
});

/** The years in which a thing began that was some years old, or had an anniversary, at a time. */
function yearsOf({ rule, years, on }: Derivation): readonly [number] | readonly [number, number] {
  const year = yearOf(dayBoundsOf(on).earliestStart) - years;
  switch (rule) {
    case "years-of-relations":
      return [year - 1, year];
    case "nth-anniversary":
      return [year];
    default:
      return rule satisfies never;
  }
}
