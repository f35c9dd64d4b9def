import { issueOf } from "./support/issueOf.ts";
import type { RuleExamples } from "./support/RuleExamples.ts";

const issue = issueOf("residencesFitTheirPlace");

const inState = (country: string, residence: string) => ({
  "place:dome/country": country,
  "mission:xbb-dome/residence": residence,
});

const misplaced = (country: string, residence: string, expected: string) =>
  issue(
    ["mission:xbb-dome", "/place", "place:dome"],
    [
      ["mission:xbb-dome", "/residence", residence],
      ["place:dome", "/country", country],
    ],
    `${expected}, since the residence is ${residence}`,
  );

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a displaced mission in the receiving state",
      change: inState("party:xaa", "displaced"),
      issues: [misplaced("party:xaa", "displaced", "a place in another state")],
    },
    {
      title: "a mission in exile in the receiving state",
      change: inState("party:xaa", "in-exile"),
      issues: [misplaced("party:xaa", "in-exile", "a place in another state")],
    },
  ],
  doubtful: [
    {
      title: "a resident mission in another state",
      change: inState("party:xcc", "resident"),
      issues: [misplaced("party:xcc", "resident", "a place in the receiving state")],
    },
    {
      title: "a resident mission whose head is accredited from elsewhere",
      change: { "mission:xbb-dome/accreditedFrom": "party:xcc" },
      issues: [
        issue(
          ["mission:xbb-dome", "/accreditedFrom", "party:xcc"],
          [["mission:xbb-dome", "/residence", "resident"]],
          "nothing, since the residence is resident",
        ),
      ],
    },
  ],
  right: [
    {
      title: "a resident mission in the receiving state",
      change: inState("party:xaa", "resident"),
    },
    {
      title: "a displaced mission in another state",
      change: inState("party:xcc", "displaced"),
    },
    {
      title: "an office in the receiving state whose head is elsewhere",
      change: {
        ...inState("party:xaa", "non-resident"),
        "mission:xbb-dome/accreditedFrom": "party:xcc",
      },
    },
    {
      title: "a chargé d'affaires who stands in for an ambassador elsewhere",
      change: {
        "mission:xbb-dome/accreditedFrom": "party:xcc",
        "mission:xbb-dome/headRank": "charge-d-affaires-ad-interim",
      },
    },
    {
      title: "a resident mission to an organisation",
      change: {
        ...inState("party:xaa", "resident"),
        ...{ "party:xcc/type": "organisation", "mission:xbb-dome/receiving": "party:xcc" },
        "mission:xbb-dome/missionType": "permanent-mission",
      },
    },
  ],
};
