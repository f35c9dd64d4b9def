import { consistencyRule } from "./support/rule.ts";

/**
 * A status or an agreement has the relation of the one it supersedes, and a mission its parties. A
 * state may take over the mission of another that it succeeds, so that is only unusual.
 */
export const successorsShareTheRelation = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const record of data.ofKind("status", "agreement")) {
    const earlier = data.get(record.kind, record.supersedes);
    if (!earlier || earlier.relation === record.relation) continue;
    report(record, "/supersedes", [
      [record, "/relation"],
      [earlier, "/relation"],
    ]);
  }
  for (const mission of data.ofKind("mission")) {
    const earlier = data.get("mission", mission.supersedes);
    if (!earlier) continue;
    const field = (["sending", "receiving"] as const).find(
      (name) => earlier[name] !== mission[name],
    );
    if (!field) continue;
    const related = [
      [mission, `/${field}`],
      [earlier, `/${field}`],
    ] as const;
    report(mission, "/supersedes", related, { severity: "warning" });
  }
});
