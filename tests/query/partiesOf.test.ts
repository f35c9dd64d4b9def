import { describe, expect, it } from "vitest";
import { allRecords } from "../../src/dataset/allRecords.ts";
import type { Dataset } from "../../src/dataset/Dataset.ts";
import { dataset } from "../../src/datasets/2026.1/index.ts";
import { KINDS } from "../../src/model/kinds.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { getRecord } from "../../src/query/getRecord.ts";
import { partiesOf } from "../../src/query/partiesOf.ts";
import { codeOf } from "../../src/records/codeOf.ts";
import { concernsOf } from "../../src/records/facetsOf.ts";
import { isPartyId } from "../../src/records/isPartyId.ts";
import { caught } from "../caught.ts";

const rolesIn = (record: AnyRecord) =>
  Object.fromEntries(partiesOf(dataset, record).map(({ party, roles }) => [codeOf(party), roles]));

describe("partiesOf", () => {
  it("says who sends a mission and who receives it", () => {
    expect(rolesIn(getRecord(dataset, "mission:turkiye-laos-embassy"))).toEqual({
      TUR: ["sending"],
      LAO: ["receiving"],
    });
  });

  it("takes an id or a record", () => {
    for (const record of allRecords(dataset)) {
      expect(partiesOf(dataset as Dataset, record.id)).toEqual(partiesOf(dataset, record));
    }
    const found = partiesOf(dataset, "mission:turkiye-laos-embassy");
    expect(found.map(({ roles }) => roles)).toEqual([["sending"], ["receiving"]]);
  });

  it("takes the roles of participants from the event", () => {
    for (const event of dataset.events) {
      const found = rolesIn(event);
      for (const { party, role } of event.participants)
        expect(found[codeOf(party)], event.id).toContain(role);
    }
  });

  it("gives a party several roles, each once", () => {
    const plan = getRecord(dataset, "agreement:laos-russia-language-memorandum");
    expect(rolesIn(plan)).toEqual({ LAO: ["party", "signatory"], RUS: ["party", "signatory"] });
    for (const record of allRecords(dataset)) {
      for (const { roles } of partiesOf(dataset, record))
        expect(new Set(roles).size).toBe(roles.length);
    }
  });

  it("gives no role to parties that are involved through another record, and lists them last", () => {
    expect(
      partiesOf(dataset, getRecord(dataset, "project:tika-projects")).map(({ party, roles }) => [
        party.id,
        ...roles,
      ]),
    ).toEqual([["party:tika", "provider"], ["party:lao", "recipient"], ["party:tur"]]);
    const assessment = dataset.assessments.find(({ about }) => about.every((id) => !isPartyId(id)));
    const found = partiesOf(dataset, assessment as AnyRecord);
    expect(found.length).toBeGreaterThan(0);
    for (const { roles } of found) expect(roles).toEqual([]);
  });

  it.each(KINDS)("%s: each party that the record names has a role, and no other party", (kind) => {
    const records = findRecords(dataset, { kind });
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      const named = new Set(concernsOf(record).filter(isPartyId));
      const withRole = partiesOf(dataset, record).filter(({ roles }) => roles.length > 0);
      expect(new Set(withRole.map(({ party }) => party.id)), record.id).toEqual(named);
    }
  });

  it("lists exactly the parties by which involving finds the record", () => {
    const found = new Map(allRecords(dataset).map(({ id }) => [id, new Set<string>()]));
    for (const party of dataset.parties) {
      for (const { id } of findRecords(dataset, { kind: KINDS, involving: codeOf(party) as "LAO" }))
        found.get(id)?.add(party.id);
    }
    for (const record of allRecords(dataset)) {
      const listed = partiesOf(dataset, record).map(({ party }) => party.id);
      expect(new Set(listed), record.id).toEqual(found.get(record.id));
      expect(new Set(listed).size).toBe(listed.length);
    }
  });

  it("returns frozen lists", () => {
    const found = partiesOf(dataset, getRecord(dataset, "project:tika-projects"));
    expect(Object.isFrozen(found)).toBe(true);
    for (const entry of found) expect([entry, entry.roles].every(Object.isFrozen)).toBe(true);
  });

  it("rejects a record that the dataset does not have", () => {
    const laos = getRecord(dataset, "party:lao");
    const ask = (record: unknown) => caught(() => partiesOf(dataset, record as AnyRecord)).code;
    expect(ask({ ...laos, id: "party:xaa" })).toBe("unknown-id");
    expect(ask(undefined)).toBe("unknown-id");
    expect(ask("mission:none")).toBe("unknown-id");
    const { value } = caught(() => partiesOf(dataset as Dataset, "mission:none"));
    expect(value).toBe("mission:none");
    expect(caught(() => partiesOf({} as Dataset, laos)).code).toBe("invalid-criteria");
  });
});
