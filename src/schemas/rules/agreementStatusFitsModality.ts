import type { Agreement } from "../../model/Agreement.ts";
import { MODALITIES } from "../../model/modality.ts";
import { consistencyRule } from "./support/rule.ts";

const SIGNED = MODALITIES.indexOf("signed");

/** The status and the modality of an agreement claim the same: signed does not mean in force. */
export const agreementStatusFitsModality = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const agreement of data.ofKind("agreement")) {
    const { status, modality } = agreement;
    const allowed = modalitiesFor(status);
    if (!allowed.includes(modality)) {
      report(agreement, "/modality", [[agreement, "/status"]], { allowed });
    } else if (modality === "in-force" && status !== "in-force") {
      report(agreement, "/status", [[agreement, "/modality"]], { allowed: ["in-force"] });
    }
  }
});

function modalitiesFor(status: Agreement["status"]): readonly string[] {
  switch (status) {
    case "in-preparation":
      return MODALITIES.slice(0, SIGNED);
    case "signed":
    case "in-force":
      return MODALITIES.slice(SIGNED);
    case "adopted":
    case "expired":
    case "superseded":
    case "unknown":
      return MODALITIES;
    default:
      return status satisfies never;
  }
}
