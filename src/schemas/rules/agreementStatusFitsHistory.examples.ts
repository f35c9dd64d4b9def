import { issueOf } from "./support/issueOf.ts";
import type { RuleExamples } from "./support/RuleExamples.ts";

const issue = issueOf("agreementStatusFitsHistory");

/** The source of the sample was published on 1 May 2030. */
const inForce = (edtf: string) => ({ "agreement:honey/inForce": { edtf, basis: "stated" } });

const later = (fields: object) => ({
  ...{ like: "agreement:honey", id: "agreement:later", supersedes: "agreement:honey", ...fields },
});

export const examples: RuleExamples = {
  doubtful: [
    {
      title: "an agreement in preparation that was signed before its source was published",
      change: {
        ...{ "agreement:honey/status": "in-preparation", "agreement:honey/modality": "agreed" },
      },
      issues: [
        issue(
          ["agreement:honey", "/status", "in-preparation"],
          [
            ["agreement:honey", "/signed/edtf", "2030-04"],
            ["agreement:honey", "/status", "in-preparation"],
          ],
          "a status that fits 2030-04 (/signed)",
        ),
      ],
    },
    {
      title:
        "an agreement that came into force before its source was published, and is only signed",
      change: inForce("2030-04-20/.."),
      issues: [
        issue(
          ["agreement:honey", "/status", "signed"],
          [
            ["agreement:honey", "/inForce/edtf", "2030-04-20/.."],
            ["agreement:honey", "/status", "signed"],
          ],
          "a status that fits 2030-04-20/.. (/inForce)",
        ),
      ],
    },
    {
      title: "an agreement in force although another in force replaced it",
      change: {
        "agreement:honey/status": "in-force",
        "agreements/1": later({ status: "in-force" }),
      },
      issues: [
        issue(
          ["agreement:honey", "/status", "in-force"],
          [["agreement:later", "/status", "in-force"]],
          "a status that fits in-force (/status of agreement:later)",
        ),
      ],
    },
  ],
  right: [
    { title: "an agreement that is to come into force", change: inForce("2030-06/..") },
    { title: "an agreement that came into force perhaps", change: inForce("2030-04-20?/..") },
    {
      title: "an agreement in force by the decision that adopted it",
      change: { ...inForce("2030-04-20/.."), "agreement:honey/status": "adopted" },
    },
    {
      title: "an agreement in preparation whose signing is planned",
      change: {
        ...{ "agreement:honey/status": "in-preparation", "agreement:honey/modality": "agreed" },
        "agreement:honey/signed": { edtf: "2030-05", basis: "stated" },
      },
    },
    {
      title: "an agreement in force until its successor is, and one of a source without a date",
      change: {
        "agreement:honey/status": "in-force",
        "agreements/1": later({ status: "signed" }),
        "agreements/2": {
          ...{ like: "agreement:honey", id: "agreement:old", status: "in-preparation" },
          modality: "agreed",
          citations: [
            {
              ...{ source: "source:notes", paragraph: 1, start: 0, end: 10 },
              sha256: "0123456789abcdef",
            },
          ],
        },
        "sources/1": {
          ...{ like: "source:gazette", id: "source:notes" },
          published: { basis: "missing", reason: "-" },
        },
      },
    },
  ],
};
