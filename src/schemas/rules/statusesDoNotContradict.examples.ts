import { issueOf } from "./support/issueOf.ts";
import type { Change, RuleExamples, WrongExample } from "./support/RuleExamples.ts";

const issue = issueOf("statusesDoNotContradict");

type Holding = readonly [statusType: string, edtf: string, fields?: object];

/** A status of the two states of the sample. Its id has its type. */
const status = ([statusType, edtf, fields = {}]: Holding) => ({
  ...{ like: "status:partners", id: `status:${statusType}`, statusType },
  held: { edtf, basis: "stated" },
  ...fields,
});

const both = (first: Holding, second: Holding): Change => ({
  "statuses/1": status(first),
  "statuses/2": status(second),
});

/** Two statuses, of which the one that begins later is reported. */
const contradiction = (title: string, earlier: Holding, later: Holding): WrongExample => ({
  title,
  change: both(earlier, later),
  issues: [
    issue(
      [`status:${later[0]}`, "/statusType", later[0]],
      [[`status:${earlier[0]}`, "/statusType", earlier[0]]],
      `a type that can hold together with ${earlier[0]} (/statusType of status:${earlier[0]}), at the same time`,
    ),
  ],
});

const toward = (holder: string, counterpart: string) => ({ holders: [holder], counterpart });
const ofXaa = toward("party:xaa", "party:xbb");

export const examples: RuleExamples = {
  wrong: [
    contradiction(
      "relations, and none, between two parties",
      ["diplomatic-relations", "2000/2025"],
      ["no-diplomatic-relations", "2010/2012"],
    ),
    contradiction(
      "relations that were broken off, by one side, before they were restored",
      ["relations-broken-off", "2000/2025", ofXaa],
      ["relations-restored", "2010/2012"],
    ),
    contradiction(
      "recognition, and none, of one party by another",
      ["recognised", "2000/2025", ofXaa],
      ["not-recognised", "2010/2012", ofXaa],
    ),
    {
      title: "no representation in a state in which there is an embassy",
      change: {
        "statuses/1": status(["no-representation", "2022/2028", toward("party:xbb", "party:xaa")]),
      },
      issues: [
        issue(
          ["status:no-representation", "/statusType", "no-representation"],
          [["mission:xbb-dome", "/missionType", "embassy"]],
          "a type that can hold together with embassy (/missionType of mission:xbb-dome), at the same time",
        ),
      ],
    },
    {
      title: "an embassy in a state in which there was no representation",
      change: {
        "statuses/1": status(["no-representation", "2019/2028", toward("party:xbb", "party:xaa")]),
      },
      issues: [
        issue(
          ["mission:xbb-dome", "/missionType", "embassy"],
          [["status:no-representation", "/statusType", "no-representation"]],
          "a type that can hold together with no-representation (/statusType of status:no-representation), at the same time",
        ),
      ],
    },
  ],
  doubtful: [
    contradiction(
      "relations, and their suspension",
      ["diplomatic-relations", "2000/2025"],
      ["relations-suspended", "2010/2012"],
    ),
    contradiction("an alliance, and war", ["allied", "2000/2025"], ["at-war", "2010/2012"]),
    contradiction(
      "membership, and an application for it",
      ["member", "2000/2025", ofXaa],
      ["applicant", "2010/2012", ofXaa],
    ),
    contradiction(
      "a treaty that was signed, and binds",
      ["party-to-treaty", "2000/2025", ofXaa],
      ["signatory", "2010/2012", ofXaa],
    ),
  ],
  right: [
    {
      title: "relations up to the day on which they were broken off",
      change: both(
        ["diplomatic-relations", "2000-01-01/2010-05-01"],
        ["relations-broken-off", "2010-05-01/2012-05-01"],
      ),
    },
    {
      title: "relations that may have ended before",
      change: both(["diplomatic-relations", "2000/.."], ["relations-broken-off", "2010/2012"]),
    },
    {
      title: "relations that were uncertain, or only planned",
      change: {
        ...both(["diplomatic-relations", "2000?/2025"], ["relations-broken-off", "2010/2012"]),
        "statuses/3": status(["relations-restored", "2000/2025", { modality: "proposed" }]),
      },
    },
    {
      title: "recognition by one side alone, and two parties with a third",
      change: {
        ...both(
          ["recognised", "2000/2025", ofXaa],
          ["not-recognised", "2010/2012", toward("party:xbb", "party:xaa")],
        ),
        "statuses/3": status(["diplomatic-relations", "2000/2025"]),
        "statuses/4": status([
          "no-diplomatic-relations",
          "2010/2012",
          { holders: ["party:xaa", "party:xcc"], relation: undefined },
        ]),
      },
    },
    {
      title: "a consulate in a state in which there is no mission",
      change: {
        "mission:xbb-dome/missionType": "consulate",
        "statuses/1": status(["no-representation", "2022/2028", toward("party:xbb", "party:xaa")]),
      },
    },
  ],
};
