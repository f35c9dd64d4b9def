import { describe, expect, it } from "vitest";
import { allRecords } from "../../src/dataset/allRecords.ts";
import { dataset } from "../../src/datasets/2026.1/index.ts";
import type { Mission } from "../../src/model/Mission.ts";
import type { AnyRecord } from "../../src/model/records.ts";
import { getRecord } from "../../src/query/getRecord.ts";
import { FRENCH_LABELS } from "../../src/words/languages/french.ts";
import { LAO_LABELS } from "../../src/words/languages/lao.ts";
import { typeLabelOf } from "../../src/words/typeLabelOf.ts";
import { caught } from "../caught.ts";
import { dataset as working } from "../data/working.ts";

const embassy = getRecord(dataset, "mission:turkiye-laos-embassy");

describe("typeLabelOf", () => {
  it("is the label of the type, in whichever field the kind has it", () => {
    expect(typeLabelOf(embassy)).toBe("embassy");
    expect(typeLabelOf(getRecord(dataset, "party:lao"))).toBe("state");
    expect(typeLabelOf(getRecord(dataset, "relation:laos-vietnam"), FRENCH_LABELS)).toBe(
      "bilatérale",
    );
    expect(typeLabelOf(getRecord(dataset, "source:kpl-turkiye-laos"))).toMatch(/^[a-z ]+$/);
  });

  it("is the label of the kind for a kind without types", () => {
    expect(typeLabelOf(getRecord(dataset, "person:wang-yi"))).toBe("person");
    expect(typeLabelOf(getRecord(dataset, "person:wang-yi"), FRENCH_LABELS)).toBe("personne");
  });

  it("is the term of the record if the type is other, in any language", () => {
    const commandery: Mission = { ...embassy, missionType: "other", missionTypeTerm: "commandery" };
    expect(typeLabelOf(commandery)).toBe("commandery");
    expect(typeLabelOf(commandery, FRENCH_LABELS)).toBe("commandery");
  });

  it("is the label, not the narrower term, if the type is a value", () => {
    const agency: Mission = {
      ...embassy,
      missionType: "liaison-office",
      missionTypeTerm: "Agency",
    };
    expect(typeLabelOf(agency)).toBe("liaison office");
  });

  it.each([dataset, working])("knows each record of a dataset, in each language", (data) => {
    const records = allRecords(data);
    expect(records.length).toBeGreaterThan(400);
    for (const record of records) {
      for (const labels of [undefined, FRENCH_LABELS, LAO_LABELS]) {
        expect(typeLabelOf(record, labels)).toMatch(/\S/);
      }
    }
  });

  it("rejects a record whose kind or type it does not know", () => {
    const wrong = (fields: object) =>
      caught(() => typeLabelOf({ ...embassy, ...fields } as AnyRecord));
    expect([wrong({ kind: "visa" }).code, wrong({ kind: "visa" }).place]).toEqual([
      "unknown-value",
      { field: "record" },
    ]);
    expect([wrong({ missionType: "embasy" }).code, wrong({ missionType: "embasy" }).value]).toEqual(
      ["unknown-value", "embasy"],
    );
    // A type that is other, without the term that a valid record has.
    expect(typeLabelOf({ ...embassy, missionType: "other" })).toBe("another mission");
  });
});
