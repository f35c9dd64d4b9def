import { issueOf } from "./support/issueOf.ts";
import type { RuleExamples } from "./support/RuleExamples.ts";

const issue = issueOf("onlyOneAtATime");

const time = (edtf: string) => ({ edtf, basis: "stated" });

/** Another embassy of the parties of the sample, whose embassy lasted from 2021 to June 2029. */
const embassy = (fields: object) => ({
  "missions/1": { like: "mission:xbb-dome", id: "mission:other", ...fields },
});

/** An office of the ministry of the sample, whose minister held office from 2028 to 2031. */
const tenure = (edtf: string, fields: object = {}) => ({
  "people/1": { like: "person:kubla", id: "person:khan" },
  "tenures/1": {
    ...{ like: "tenure:kubla-minister", id: "tenure:other", person: "person:khan" },
    held: time(edtf),
    ...fields,
  },
});

const chair = (id: string, holder: string, edtf: string) => ({
  ...{ like: "status:partners", id, statusType: "chair", holders: [holder] },
  ...{ counterpart: "party:xcc", relation: undefined, held: time(edtf) },
});

export const examples: RuleExamples = {
  doubtful: [
    {
      title: "two resident embassies of one party in another",
      change: embassy({ established: time("2025"), missionType: "legation" }),
      issues: [
        issue(
          ["mission:other", "/missionType", "legation"],
          [["mission:xbb-dome", "/missionType", "embassy"]],
          "no other at the time of mission:xbb-dome",
        ),
      ],
    },
    {
      title: "two foreign ministers",
      change: tenure("2029/2030"),
      issues: [
        issue(
          ["tenure:other", "/office", "Minister"],
          [["tenure:kubla-minister", "/office", "Minister"]],
          "no other at the time of tenure:kubla-minister",
        ),
      ],
    },
    {
      title: "one person twice in one office",
      change: {
        ...tenure("2029/2030", { officeType: "envoy" }),
        "tenures/2": {
          ...{ like: "tenure:kubla-minister", id: "tenure:again", person: "person:khan" },
          ...{ officeType: "envoy", held: time("2028/2031") },
        },
      },
      issues: [
        issue(
          ["tenure:other", "/office", "Minister"],
          [["tenure:again", "/office", "Minister"]],
          "no other at the time of tenure:again",
        ),
      ],
    },
    {
      title: "two chairs of one body",
      change: {
        "statuses/1": chair("status:chair", "party:xaa", "2020/2025"),
        "statuses/2": chair("status:other-chair", "party:xbb", "2022/2023"),
      },
      issues: [
        issue(
          ["status:other-chair", "/statusType", "chair"],
          [["status:chair", "/statusType", "chair"]],
          "no other at the time of status:chair",
        ),
      ],
    },
  ],
  right: [
    {
      title: "an embassy beside a consulate, or established when the other closes",
      change: {
        ...embassy({ missionType: "consulate" }),
        "missions/2": {
          ...{ like: "mission:xbb-dome", id: "mission:later", closed: undefined },
          established: time("2029-06"),
        },
      },
    },
    {
      title: "an embassy that is planned, and a non-resident one",
      change: {
        ...embassy({ modality: "proposed", closed: undefined }),
        "missions/2": { like: "mission:xbb-dome", id: "mission:afar", residence: "non-resident" },
      },
    },
    {
      title: "a minister who leaves on the day on which another comes",
      change: {
        "tenure:kubla-minister/held/edtf": "2028-01-01/2030-06-01",
        ...tenure("2030-06-01/2031-06-01"),
      },
    },
    {
      title: "two envoys, and a minister whose time is uncertain",
      change: {
        ...tenure("2029/2030", { officeType: "envoy" }),
        "tenures/2": {
          ...{ like: "tenure:kubla-minister", id: "tenure:perhaps", person: "person:khan" },
          held: time("2029?/2030"),
        },
      },
    },
    {
      title: "chairs one after another",
      change: {
        "statuses/1": chair("status:chair", "party:xaa", "2020/2025"),
        "statuses/2": chair("status:other-chair", "party:xbb", "2025/2026"),
      },
    },
  ],
};
