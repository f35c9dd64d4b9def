import { issueOf } from "./support/issueOf.ts";
import type { RuleExamples } from "./support/RuleExamples.ts";

const issue = issueOf("missionTypesFitTheirParties");

/** The mission of the sample, to a party that is an organisation. */
const toOrganisation = (missionType: string) => ({
  "party:xcc/type": "organisation",
  "mission:xbb-dome/receiving": "party:xcc",
  "mission:xbb-dome/missionType": missionType,
});

export const examples: RuleExamples = {
  doubtful: [
    {
      title: "an embassy that another power protects",
      change: { "mission:xbb-dome/protectingPower": "party:xcc" },
      issues: [
        issue(
          ["mission:xbb-dome", "/missionType", "embassy"],
          [["mission:xbb-dome", "/protectingPower", "party:xcc"]],
          "interests-section or protection-of-interests, since party:xcc protects",
        ),
      ],
    },
    {
      title: "a permanent mission to a state",
      change: { "mission:xbb-dome/missionType": "permanent-mission" },
      issues: [
        issue(
          ["mission:xbb-dome", "/missionType", "permanent-mission"],
          [["party:xaa", "/type", "state"]],
          "a type of mission to a state",
        ),
      ],
    },
    {
      title: "a consulate at an organisation",
      change: toOrganisation("consulate"),
      issues: [
        issue(
          ["mission:xbb-dome", "/missionType", "consulate"],
          [["party:xcc", "/type", "organisation"]],
          "a type of mission to an organisation",
        ),
      ],
    },
  ],
  right: [
    {
      title: "a permanent mission to an organisation",
      change: toOrganisation("permanent-mission"),
    },
    {
      title: "an embassy to a bloc, and protected interests",
      change: {
        "party:xcc/type": "bloc",
        "mission:xbb-dome/receiving": "party:xcc",
        "missions/1": {
          ...{ like: "mission:xbb-dome", id: "mission:xbb-interests", receiving: "party:xaa" },
          ...{ missionType: "protection-of-interests", protectingPower: "party:xcc" },
        },
      },
    },
  ],
};
