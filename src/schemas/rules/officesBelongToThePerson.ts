import { officesActedIn } from "./support/officesActedIn.ts";
import { consistencyRule } from "./support/rule.ts";

/** Whoever acts in an office is the person who holds it. */
export const officesBelongToThePerson = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const { record, role, person, tenure } of officesActedIn(data)) {
    if (tenure.person === person) continue;
    report(record, `${role}/capacity`, [
      [record, `${role}/person`],
      [tenure, "/person"],
    ]);
  }
});
