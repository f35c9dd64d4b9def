import { consistencyRule } from "./support/rule.ts";

/** A discrepancy prefers one reading, or none where no method resolved it. */
export const preferredReadingFitsMethod = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const discrepancy of data.ofKind("discrepancy")) {
    const preferred = discrepancy.readings.flatMap((reading, index) =>
      reading.preferred ? [[discrepancy, `/readings/${index}/preferred`] as const] : [],
    );
    if (preferred.length === (discrepancy.method === "none" ? 0 : 1)) continue;
    report(discrepancy, "/readings", [[discrepancy, "/method"], ...preferred]);
  }
});
