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

const SIGNED = MODALITIES.indexOf("signed");

/** The status and the modality of an agreement claim the same: signed does not mean in force. */
export const agreementStatusFitsModality = consistencyRule((data, report) => {
  for (const agreement of data.ofKind("agreement")) {
    const { status, modality } = agreement;
    const allowed = modalitiesFor(status);
    if (!allowed.includes(modality)) {
      report(agreement, "/modality", [[agreement, "/status"]], allowed);
    } else if (modality === "in-force" && !VALID.includes(status)) {
      report(agreement, "/status", [[agreement, "/modality"]], VALID.slice(0, -1));
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
      return MODALITIES.slice(SIGNED);
    case "adopted":
    case "expired":
    case "superseded":
    case "unknown":
    case "provisionally-applied":
    case "suspended":
    case "terminated":
    case "denounced":
    case "abandoned":
    case "other":
      return MODALITIES;
    default:
      return status satisfies never;
  }
}
