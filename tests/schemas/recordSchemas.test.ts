import { expect, it } from "vitest";
import { COLLECTIONS, KINDS } from "../../src/model/kinds.ts";
import { recordSchemas } from "../../src/schemas/recordSchemas.ts";
import { sample } from "../fixtures/sample.ts";

it("has a schema for each kind, which takes the sample's record and refuses it with a field too many", () => {
  const data = sample();
  for (const kind of KINDS) {
    const [record] = data[COLLECTIONS[kind]];
    expect(recordSchemas[kind].safeParse(record).success, kind).toBe(true);
    expect(recordSchemas[kind].safeParse({ ...record, extra: 1 }).success, kind).toBe(false);
  }
});
