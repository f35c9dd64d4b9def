import { issueOf } from "./support/issueOf.ts";
import type { RuleExamples } from "./support/RuleExamples.ts";

const issue = issueOf("ranksFitTheirType");

const head = (missionType: string, headRank: string) => ({
  change: { "mission:xbb-dome/missionType": missionType, "mission:xbb-dome/headRank": headRank },
  issues: [
    issue(
      ["mission:xbb-dome", "/headRank", headRank],
      [["mission:xbb-dome", "/missionType", missionType]],
      `a rank that goes with ${missionType}, or none`,
    ),
  ] as const,
});

const level = (statusType: string, value: string) => ({
  change: { "status:partners/statusType": statusType, "status:partners/level": value },
  issues: [
    issue(
      ["status:partners", "/level", value],
      [["status:partners", "/statusType", statusType]],
      `a rank that goes with ${statusType}, or none`,
    ),
  ] as const,
});

export const examples: RuleExamples = {
  wrong: [
    { title: "a consul who heads an embassy", ...head("embassy", "consul") },
    { title: "an ambassador who heads a consulate", ...head("consulate", "ambassador") },
    {
      title: "diplomatic relations at a consul's level",
      ...level("diplomatic-relations", "consul"),
    },
    { title: "consular relations at an envoy's level", ...level("consular-relations", "envoy") },
    { title: "a level of no relations", ...level("relations-broken-off", "ambassador") },
  ],
  doubtful: [
    { title: "a level of a partnership", ...level("strategic-partnership", "ambassador") },
  ],
  right: [
    {
      title: "a chargé d'affaires who heads an embassy, and relations at that level",
      change: {
        "mission:xbb-dome/headRank": "charge-d-affaires",
        ...{ "status:partners/statusType": "relations-downgraded" },
        "status:partners/level": "charge-d-affaires",
      },
    },
    {
      title: "an ambassador who heads a liaison office, and consular relations at a consul's level",
      change: {
        ...{ "mission:xbb-dome/missionType": "liaison-office" },
        "mission:xbb-dome/headRank": "ambassador",
        ...{
          "status:partners/statusType": "consular-relations",
          "status:partners/level": "consul",
        },
      },
    },
    {
      title: "a level of another standing",
      change: {
        ...{ "status:partners/statusType": "other", "status:partners/statusTypeTerm": "entente" },
        "status:partners/level": "consul",
      },
    },
  ],
};
