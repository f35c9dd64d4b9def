import type { Citation } from "../../model/Citation.ts";
import type { Participant } from "../../model/Event.ts";
import type { AnyRecord } from "../../model/records.ts";
import { consistencyRule } from "./support/rule.ts";

/** A list, and what makes each of its elements another. */
type KeyedList = readonly [field: string, keys: readonly string[]];

/** No party, participant, signatory, reading or citation is listed twice. */
export const listsHaveNoDuplicates = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const record of data.records) {
    for (const [field, keys] of [...citationLists(record), ...listsOf(record)]) {
      const firstIndexes = new Map<string, number>();
      for (const [index, key] of keys.entries()) {
        const first = firstIndexes.get(key);
        if (first === undefined) firstIndexes.set(key, index);
        else {
          const related = [[record, `/${field}/${first}`]] as const;
          // To cite a passage twice is careless, and says nothing wrong.
          const severity = field === "citations" ? "warning" : "error";
          report(record, `/${field}/${index}`, related, { severity });
        }
      }
    }
  }
});

function listsOf(record: AnyRecord): readonly KeyedList[] {
  switch (record.kind) {
    case "relation":
      return [["parties", record.parties]];
    case "status":
      return [["holders", record.holders]];
    case "event":
      return [["participants", record.participants.map(roleKey)]];
    case "agreement":
      return [
        ["parties", record.parties],
        ["signatories", record.signatories.map(roleKey)],
      ];
    case "project":
      return [
        ["from", record.from],
        ["to", record.to],
      ];
    case "commitment":
      return [
        ["by", record.by],
        ["toward", record.toward],
      ];
    case "discrepancy":
      return [["readings", record.readings.map(({ value }) => value)]];
    default:
      return [];
  }
}

/** The citations of a record that has several. */
const citationLists = ({ citations }: AnyRecord): readonly KeyedList[] =>
  citations.length > 1 ? [["citations", citations.map(citationKey)]] : [];

/** Two citations of one passage for different fields are different. */
function citationKey(citation: Citation): string {
  const { source, supports } = citation;
  const place =
    "paragraph" in citation
      ? [citation.paragraph, citation.start, citation.end]
      : "row" in citation
        ? [citation.row]
        : [citation.locator];
  return JSON.stringify([source, place, [...(supports ?? [])].sort()]);
}

/** One person may have two roles, and act for two parties. No id contains a blank. */
const roleKey = ({ party, person, role }: Omit<Participant, "role"> & Partial<Participant>) =>
  `${party} ${person} ${role}`;
