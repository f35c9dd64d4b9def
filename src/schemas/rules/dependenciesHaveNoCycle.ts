import type { Party } from "../../model/Party.ts";
import type { AnyRecord } from "../../model/records.ts";
import { cyclesOf } from "./support/cyclesOf.ts";
import { consistencyRule } from "./support/rule.ts";

/** The fields by which a record depends on another of its sort. */
const DEPENDENCIES: Readonly<
  Record<string, (record: AnyRecord) => string | readonly string[] | undefined>
> = {
  parent: (record) => ("parent" in record ? record.parent : undefined),
  country: (record) => ("country" in record ? record.country : undefined),
  supersedes: (record) => ("supersedes" in record ? record.supersedes : undefined),
  accreditedFrom: (record) => ("accreditedFrom" in record ? record.accreditedFrom : undefined),
  framework: (record) => ("framework" in record ? record.framework : undefined),
  derivedFrom: (record) => ("derivedFrom" in record ? record.derivedFrom : undefined),
};

/** Following a dependency never leads back to the record. */
export const dependenciesHaveNoCycle = /* @__PURE__ */ consistencyRule((data, report) => {
  const onCycleOfOneField = new Set<AnyRecord>();
  for (const [field, dependencyOf] of Object.entries(DEPENDENCIES)) {
    const pointer = `/${field}`;
    const dependent = data.records.filter((record) => dependencyOf(record) !== undefined);
    const next = (record: AnyRecord) =>
      [dependencyOf(record) ?? []]
        .flat()
        .map((id) => data.find(id))
        .filter((dependency) => dependency !== undefined);
    for (const [record, onCycle] of cyclesOf(dependent, next)) {
      onCycleOfOneField.add(record);
      report(
        record,
        pointer,
        onCycle.map((other) => [other, pointer] as const),
      );
    }
  }
  // A party acts for its parent and for its country, so a cycle may use both fields.
  const actsFor = (party: Party) =>
    [data.get("party", party.parent), data.get("party", party.country)].filter(
      (other): other is Party => other !== undefined,
    );
  const cycles = cyclesOf(data.ofKind("party"), actsFor);
  const pointerOf = (party: Party) =>
    cycles.get(party)?.[0]?.id === party.country ? "/country" : "/parent";
  for (const [party, [next]] of cycles) {
    if (next && !onCycleOfOneField.has(party))
      report(party, pointerOf(party), [[next, pointerOf(next)]]);
  }
});
