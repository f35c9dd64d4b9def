import { overlaps } from "../../time/overlaps.ts";
import { officesActedIn } from "./support/officesActedIn.ts";
import { consistencyRule } from "./support/rule.ts";

/** The person can have held the office at the time. */
export const officesAreHeldAtTheTime = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const { record, role, person, tenure, time, timePointer } of officesActedIn(data)) {
    // The office of another person breaks another rule.
    if (tenure.person !== person || time.edtf === undefined) continue;
    if (overlaps(tenure.held, time.edtf) !== "no") continue;
    const related = [
      [record, `${timePointer}/edtf`],
      [tenure, "/held/edtf"],
    ] as const;
    const isUncertain = data.boundsOf(time).uncertain || data.boundsOf(tenure.held).uncertain;
    report(record, `${role}/capacity`, related, { severity: isUncertain ? "warning" : "error" });
  }
});
