import { issueOf } from "./support/issueOf.ts";
import type { RuleExamples } from "./support/RuleExamples.ts";

const issue = issueOf("modalitiesFitTheirRecord");

const IN_EFFECT = ["in-force", "done"];
const PLANS = ["recommended", "proposed", "discussed", "pledged", "agreed"];
const NOT_DONE = [...PLANS, "signed", "in-force"];

const closed = (pointer: string, value: string, field = pointer) =>
  issue(
    ["mission:xbb-dome", "/modality", "agreed"],
    [
      ["mission:xbb-dome", pointer, value],
      ["mission:xbb-dome", "/modality", "agreed"],
    ],
    `one of in-force, done, to fit ${value} (${field})`,
    IN_EFFECT,
  );

const stage = (stage: string, modality: string, allowed: readonly string[]) => ({
  change: { "project:river/stage": stage, "project:river/modality": modality },
  issues: [
    issue(
      ["project:river", "/modality", modality],
      [
        ["project:river", "/stage", stage],
        ["project:river", "/modality", modality],
      ],
      `one of ${allowed.join(", ")}, to fit ${stage} (/stage)`,
      allowed,
    ),
  ] as const,
});

export const examples: RuleExamples = {
  wrong: [
    {
      title: "an agreement signed at an event that did not take place",
      change: { "event:talks/modality": "agreed", "agreement:honey/signedAt": "event:talks" },
      issues: [
        issue(
          ["agreement:honey", "/modality", "signed"],
          [["event:talks", "/modality", "agreed"]],
          `one of ${PLANS.join(", ")}, to fit agreed (/modality of event:talks)`,
          PLANS,
        ),
      ],
    },
    { title: "a proposed project that is done", ...stage("proposed", "done", NOT_DONE) },
  ],
  doubtful: [
    {
      title: "a mission that was closed, and only planned",
      change: { "mission:xbb-dome/modality": "agreed" },
      issues: [closed("/closed/edtf", "2029-06", "/closed")],
    },
    {
      title: "a mission that was closed at an unknown time, and only planned",
      change: {
        "mission:xbb-dome/modality": "agreed",
        "mission:xbb-dome/closed": { basis: "missing", reason: "-" },
      },
      issues: [closed("/closed/basis", "missing")],
    },
    { title: "a completed project that is agreed", ...stage("completed", "agreed", IN_EFFECT) },
    { title: "an operating project that is signed", ...stage("operating", "signed", IN_EFFECT) },
    { title: "a cancelled project that is done", ...stage("cancelled", "done", NOT_DONE) },
  ],
  right: [
    {
      title: "an agreement signed at an event that took place, and a project that was completed",
      change: {
        "agreement:honey/signedAt": "event:talks",
        ...{ "project:river/stage": "completed", "project:river/modality": "done" },
      },
    },
    {
      title: "a planned event at which an agreement is to be signed, and a planned mission",
      change: {
        "event:talks/modality": "agreed",
        "agreement:honey/signedAt": "event:talks",
        ...{ "agreement:honey/status": "adopted", "agreement:honey/modality": "agreed" },
        ...{ "mission:xbb-dome/closed": undefined, "mission:xbb-dome/modality": "agreed" },
      },
    },
  ],
};
