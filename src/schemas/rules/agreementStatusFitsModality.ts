import type { Agreement } from "../../model/Agreement.ts";
import { MODALITIES } from "../../model/modality.ts";
import { consistencyRule } from "./support/rule.ts";

/** The statuses of an instrument that the parties may be carrying out; only its term says what `other` means. */
const VALID: readonly Agreement["status"][] = [
  "in-force",
  "provisionally-applied",
  "suspended",
  "other",
];

const AGREED = MODALITIES.indexOf("agreed");
const SIGNED = MODALITIES.indexOf("signed");
const IN_FORCE = MODALITIES.indexOf("in-force");

/** The status and the modality of an agreement claim the same: signed does not mean in force. */
export const agreementStatusFitsModality = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const agreement of data.ofKind("agreement")) {
    const { status, modality } = agreement;
    const allowed = modalitiesFor(status);
    if (!allowed.includes(modality)) {
      report(agreement, "/modality", [[agreement, "/status"]], { allowed });
    } else if (modality === "in-force" && !VALID.includes(status)) {
      report(agreement, "/status", [[agreement, "/modality"]], {
        allowed: VALID.slice(0, -1),
      });
    }
  }
});

function modalitiesFor(status: Agreement["status"]): readonly string[] {
  switch (status) {
    case "in-preparation":
    case "initialled":
      return MODALITIES.slice(0, SIGNED);
    case "signed":
    case "ratified":
    case "in-force":
    case "suspended":
      return MODALITIES.slice(SIGNED);
    case "provisionally-applied":
      // The states that adopted a text may apply it before they sign it. (VCLT 25)
      return MODALITIES.slice(AGREED);
    case "abandoned":
      // What was signed may be given up before it enters into force.
      return MODALITIES.slice(0, IN_FORCE);
    case "adopted":
    case "expired":
    case "superseded":
    case "unknown":
    case "terminated":
    case "denounced":
    case "other":
      return MODALITIES;
    default:
      return status satisfies never;
  }
}
