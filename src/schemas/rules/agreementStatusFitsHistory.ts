import type { Agreement } from "../../model/Agreement.ts";
import { latestSourceOf } from "./support/latestSourceOf.ts";
import { dateField, type PlacedTime, placedTime } from "./support/placedTime.ts";
import { consistencyRule } from "./support/rule.ts";
import { isBefore } from "./support/timeOrder.ts";

/** The statuses of an instrument that is not signed yet. */
const UNSIGNED: ReadonlySet<Agreement["status"]> = new Set<Agreement["status"]>([
  "in-preparation",
  "initialled",
]);

/** The statuses of an instrument that was never in force. What was adopted may be in force by the same decision. */
const NOT_IN_FORCE: ReadonlySet<Agreement["status"]> = new Set<Agreement["status"]>([
  ...UNSIGNED,
  "signed",
  "abandoned",
]);

/**
 * The status of an agreement fits what the record says of its past: that it was signed, that it
 * came into force, that an agreement in force replaced it. A time after the sources is a plan.
 */
export const agreementStatusFitsHistory = /* @__PURE__ */ consistencyRule((data, report) => {
  const severity = "warning";
  for (const agreement of data.ofKind("agreement")) {
    const { signed, inForce, status } = agreement;
    const isPast = (time: PlacedTime, part: "latestStart" | "latestEnd") => {
      const source = latestSourceOf(data, agreement);
      if (!source) return false;
      const [found, latest] = [data.boundsOf(time.time), data.boundsOf(source.time)];
      const isSure = !found.uncertain && !latest.uncertain;
      return isSure && isBefore(found[part], latest.earliestStart);
    };
    const signing = UNSIGNED.has(status) && placedTime(agreement, "/signed", signed);
    const validity = NOT_IN_FORCE.has(status) && placedTime(agreement, "/inForce", inForce);
    const past =
      signing && isPast(signing, "latestEnd")
        ? signing
        : validity && isPast(validity, "latestStart")
          ? validity
          : undefined;
    if (past) report(agreement, "/status", [dateField(past), [agreement, "/status"]], { severity });

    const earlier = data.get("agreement", agreement.supersedes);
    // Until the later agreement is in force, the earlier one stays so.
    if (!earlier || earlier === agreement) continue;
    if (earlier.status !== "in-force" || status !== "in-force") continue;
    report(earlier, "/status", [[agreement, "/status"]], { severity });
  }
});
