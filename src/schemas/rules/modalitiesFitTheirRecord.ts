import { MODALITIES, type Modality } from "../../model/modality.ts";
import type { ProjectStage } from "../../model/Project.ts";
import { dateField, placedTime } from "./support/placedTime.ts";
import { consistencyRule } from "./support/rule.ts";

const SIGNED = MODALITIES.indexOf("signed");

/** The modalities of what takes place or took place. */
const IN_EFFECT: readonly Modality[] = ["in-force", "done"];

/** The modality says how far something has progressed, and nothing else in the record says otherwise. */
export const modalitiesFitTheirRecord = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const mission of data.ofKind("mission")) {
    if (!mission.closed || IN_EFFECT.includes(mission.modality)) continue;
    const closed = placedTime(mission, "/closed", mission.closed);
    const field = closed ? dateField(closed) : ([mission, "/closed/basis"] as const);
    const details = { allowed: IN_EFFECT, severity: "warning" } as const;
    report(mission, "/modality", [field, [mission, "/modality"]], details);
  }
  for (const project of data.ofKind("project")) {
    const [allowed, severity] = modalitiesOf(project.stage);
    if (allowed.includes(project.modality)) continue;
    const related = [
      [project, "/stage"],
      [project, "/modality"],
    ] as const;
    report(project, "/modality", related, { allowed, severity });
  }
  for (const agreement of data.ofKind("agreement")) {
    const event = data.get("event", agreement.signedAt);
    if (!event || isSigned(event.modality) || !isSigned(agreement.modality)) continue;
    report(agreement, "/modality", [[event, "/modality"]], {
      allowed: MODALITIES.slice(0, SIGNED),
    });
  }
});

const isSigned = (modality: Modality) => MODALITIES.indexOf(modality) >= SIGNED;

/** The modalities that a project at a stage can have, and how serious another is. */
function modalitiesOf(stage: ProjectStage): readonly [readonly Modality[], "error" | "warning"] {
  switch (stage) {
    case "completed":
    case "operating":
      return [IN_EFFECT, "warning"];
    case "proposed":
      return [MODALITIES.slice(0, -1), "error"];
    case "cancelled":
      // What was cancelled half-way was done in part.
      return [MODALITIES.slice(0, -1), "warning"];
    case "planned":
    case "under-way":
    case "unstated":
    case "suspended":
    case "other":
      return [MODALITIES, "error"];
    default:
      return stage satisfies never;
  }
}
