import type { AnyRecord } from "../../model/records.ts";
import { rule } from "./support/rule.ts";

/** No two records have the same id. */
export const idsAreUnique = /* @__PURE__ */ rule("duplicate-id", (data, report) => {
  const firsts = new Map<string, AnyRecord>();
  for (const record of data.records) {
    const first = firsts.get(record.id);
    if (first) report(record, "/id", { places: [data.placeOf(first), data.placeOf(record)] });
    else firsts.set(record.id, record);
  }
});
