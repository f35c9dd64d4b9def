import { issueOf } from "./support/issueOf.ts";
import type { RuleExamples } from "./support/RuleExamples.ts";

const issue = issueOf("countriesAreStates");

const COUNTRIES = ["state", "territory"];

const ministry = (id: string, pointer: string) =>
  issue(
    [id, pointer, "party:xaa-mfa"],
    [["party:xaa-mfa", "/type", "ministry"]],
    "a party whose type is state or territory, not ministry",
    COUNTRIES,
  );

const body = (id: string, fields: object) => ({ like: "party:xaa-mfa", id, ...fields });

export const examples: RuleExamples = {
  wrong: [
    {
      title: "a place in a ministry",
      change: { "place:dome/country": "party:xaa-mfa" },
      issues: [ministry("place:dome", "/country")],
    },
    {
      title: "a national of a ministry",
      change: { "person:kubla/nationality": "party:xaa-mfa" },
      issues: [ministry("person:kubla", "/nationality")],
    },
    {
      title: "a state that is part of a ministry",
      change: { "party:xcc/parent": "party:xaa-mfa" },
      issues: [
        issue(
          ["party:xcc", "/parent", "party:xaa-mfa"],
          [["party:xaa-mfa", "/type", "ministry"]],
          "a party whose type is state or bloc, not ministry",
          ["state", "bloc"],
        ),
      ],
    },
  ],
  doubtful: [
    {
      title: "an office whose country is a ministry",
      change: { "parties/4": body("party:desk", { country: "party:xaa-mfa" }) },
      issues: [ministry("party:desk", "/country")],
    },
    {
      title: "a state that belongs to a country",
      change: { "party:xcc/country": "party:xaa" },
      issues: [
        issue(
          ["party:xcc", "/country", "party:xaa"],
          [["party:xcc", "/type", "state"]],
          "no country, since the party is a state",
        ),
      ],
    },
    {
      title: "a state that is part of an organisation",
      change: {
        "parties/4": body("party:league", { type: "organisation", country: undefined }),
        "party:xcc/parent": "party:league",
      },
      issues: [
        issue(
          ["party:xcc", "/parent", "party:league"],
          [["party:league", "/type", "organisation"]],
          "a party whose type is state or bloc, not organisation",
          ["state", "bloc"],
        ),
      ],
    },
  ],
  right: [
    {
      title:
        "a state of a bloc, a place and a person of a territory, and a country named by a term",
      change: {
        "parties/4": body("party:league", { type: "bloc", country: undefined }),
        "party:xcc/parent": "party:league",
        "parties/5": body("party:isle", { type: "territory" }),
        "place:dome/country": "party:isle",
        "person:kubla/nationality": "party:isle",
        "parties/6": body("party:march", {
          ...{ type: "other", typeTerm: "march", country: undefined },
        }),
        "parties/7": body("party:desk", { country: "party:march" }),
      },
    },
  ],
};
