import type { RuleExamples } from "./support/RuleExamples.ts";

const unsigned = { "agreement:honey/signed": { basis: "missing", reason: "-" } };

export const examples: RuleExamples = {
  wrong: [
    {
      title: "in force by its modality alone",
      change: { "agreement:honey/modality": "in-force" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "agreementStatusFitsModality",
          id: "agreement:honey",
          pointer: "/status",
          value: "signed",
          related: [{ id: "agreement:honey", pointer: "/modality", value: "in-force" }],
          allowed: ["in-force", "provisionally-applied", "suspended"],
          expected: "one of in-force, provisionally-applied, suspended, to fit modality in-force",
        },
      ],
    },
    {
      title: "signed by its status alone",
      change: { "agreement:honey/modality": "agreed" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "agreementStatusFitsModality",
          id: "agreement:honey",
          pointer: "/modality",
          value: "agreed",
          related: [{ id: "agreement:honey", pointer: "/status", value: "signed" }],
          allowed: ["signed", "in-force", "done"],
          expected: "one of signed, in-force, done, to fit status signed",
        },
      ],
    },
    {
      title: "in preparation, although signed",
      change: { ...unsigned, "agreement:honey/status": "in-preparation" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "agreementStatusFitsModality",
          id: "agreement:honey",
          pointer: "/modality",
          value: "signed",
          related: [{ id: "agreement:honey", pointer: "/status", value: "in-preparation" }],
          allowed: ["recommended", "proposed", "discussed", "pledged", "agreed"],
          expected:
            "one of recommended, proposed, discussed, pledged, agreed, to fit status in-preparation",
        },
      ],
    },
    {
      title: "initialled, although signed",
      change: { ...unsigned, "agreement:honey/status": "initialled" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "agreementStatusFitsModality",
          id: "agreement:honey",
          pointer: "/modality",
          value: "signed",
          related: [{ id: "agreement:honey", pointer: "/status", value: "initialled" }],
          allowed: ["recommended", "proposed", "discussed", "pledged", "agreed"],
          expected:
            "one of recommended, proposed, discussed, pledged, agreed, to fit status initialled",
        },
      ],
    },
    {
      title: "ratified, although only agreed",
      change: { "agreement:honey/status": "ratified", "agreement:honey/modality": "agreed" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "agreementStatusFitsModality",
          id: "agreement:honey",
          pointer: "/modality",
          value: "agreed",
          related: [{ id: "agreement:honey", pointer: "/status", value: "ratified" }],
          allowed: ["signed", "in-force", "done"],
          expected: "one of signed, in-force, done, to fit status ratified",
        },
      ],
    },
    {
      title: "abandoned, although in force",
      change: { "agreement:honey/status": "abandoned", "agreement:honey/modality": "done" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "agreementStatusFitsModality",
          id: "agreement:honey",
          pointer: "/modality",
          value: "done",
          related: [{ id: "agreement:honey", pointer: "/status", value: "abandoned" }],
          allowed: ["recommended", "proposed", "discussed", "pledged", "agreed", "signed"],
          expected:
            "one of recommended, proposed, discussed, pledged, agreed, signed, to fit status abandoned",
        },
      ],
    },
    {
      title: "suspended, although only agreed",
      change: { "agreement:honey/status": "suspended", "agreement:honey/modality": "agreed" },
      issues: [
        {
          code: "inconsistent-record",
          rule: "agreementStatusFitsModality",
          id: "agreement:honey",
          pointer: "/modality",
          value: "agreed",
          related: [{ id: "agreement:honey", pointer: "/status", value: "suspended" }],
          allowed: ["signed", "in-force", "done"],
          expected: "one of signed, in-force, done, to fit status suspended",
        },
      ],
    },
    {
      title: "provisionally applied, although only discussed",
      change: {
        "agreement:honey/status": "provisionally-applied",
        "agreement:honey/modality": "discussed",
      },
      issues: [
        {
          code: "inconsistent-record",
          rule: "agreementStatusFitsModality",
          id: "agreement:honey",
          pointer: "/modality",
          value: "discussed",
          related: [{ id: "agreement:honey", pointer: "/status", value: "provisionally-applied" }],
          allowed: ["agreed", "signed", "in-force", "done"],
          expected: "one of agreed, signed, in-force, done, to fit status provisionally-applied",
        },
      ],
    },
  ],
  right: [
    {
      title: "signed and then abandoned, or applied before it was signed",
      change: {
        "agreement:honey/status": "abandoned",
        "agreements/1": {
          ...{ like: "agreement:honey", id: "agreement:wax", status: "provisionally-applied" },
          modality: "agreed",
        },
      },
    },
    {
      title: "in force by both",
      change: { "agreement:honey/status": "in-force", "agreement:honey/modality": "in-force" },
    },
    {
      title: "in force by its status, and signed as far as a source says",
      change: { "agreement:honey/status": "in-force" },
    },
    {
      title: "in force, with its operation suspended",
      change: { "agreement:honey/status": "suspended", "agreement:honey/modality": "in-force" },
    },
    {
      title: "in another state, named by a term, and in force",
      change: {
        "agreement:honey/status": "other",
        "agreement:honey/statusTerm": "frozen",
        "agreement:honey/modality": "in-force",
      },
    },
    {
      title: "in preparation and discussed",
      change: {
        ...unsigned,
        "agreement:honey/status": "in-preparation",
        "agreement:honey/modality": "discussed",
      },
    },
    {
      title: "of unknown status, and signed as far as a source says",
      change: { "agreement:honey/status": "unknown" },
    },
    {
      title: "adopted, which says nothing of signing",
      change: { "agreement:honey/status": "adopted", "agreement:honey/modality": "agreed" },
    },
  ],
};
