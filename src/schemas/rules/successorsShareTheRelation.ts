import { consistencyRule } from "./support/rule.ts";

/** A status or an agreement has the relation of the one it supersedes. */
export const successorsShareTheRelation = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const record of data.ofKind("status", "agreement")) {
    const earlier = data.get(record.kind, record.supersedes);
    if (!earlier || earlier.relation === record.relation) continue;
    report(record, "/supersedes", [
      [record, "/relation"],
      [earlier, "/relation"],
    ]);
  }
});
