import type { AnyRecord } from "../../model/records.ts";
import { consistencyRule } from "./support/rule.ts";

/** A record is not about itself. */
export const recordsAreNotAboutThemselves = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const record of data.records) {
    for (const [id, pointer] of subjectsOf(record)) {
      if (id === record.id) report(record, pointer, [[record, "/id"]]);
    }
  }
});

/** The ids of the things that a record is about, with their pointers. */
function* subjectsOf(record: AnyRecord): Iterable<readonly [id: string | undefined, string]> {
  switch (record.kind) {
    case "event":
      for (const [index, { of }] of (record.commemorates ?? []).entries())
        yield [of, `/commemorates/${index}/of`];
      return;
    case "commitment":
    case "figure":
    case "assessment":
      for (const [index, id] of (record.about ?? []).entries()) yield [id, `/about/${index}`];
      return;
    case "discrepancy":
      for (const [index, { id }] of record.subjects.entries()) yield [id, `/subjects/${index}/id`];
      return;
    default:
  }
}
