import { expect, it } from "vitest";
import { COLLECTIONS, KINDS, type Kind } from "../../src/model/kinds.ts";
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

it("says in Zod's own errors what its checks expect, with the place", () => {
  const data = sample();
  const messageOf = (kind: Kind, fields: object) => {
    const [record] = data[COLLECTIONS[kind]];
    return recordSchemas[kind]
      .safeParse({ ...record, ...fields })
      .error?.issues.map(({ message, path }) => [message, path.join("/")]);
  };
  expect(
    messageOf("status", { held: { edtf: "2020", basis: "stated", attested: "2019" } }),
  ).toEqual([["expected a period within the time", "held/attested"]]);
  expect(messageOf("status", { held: { edtf: "2020/2019", basis: "stated" } })).toEqual([
    ["expected an end that is not before 2020", "held/edtf"],
  ]);
});

it("counts the words of a term, whatever blanks are between them or around them", () => {
  const [place] = sample().places;
  const withAlias = (text: string) => ({
    ...place,
    aliases: [{ text, language: "en", type: "as-printed" }],
  });
  const { place: schema } = recordSchemas;
  expect(schema.safeParse(withAlias(" one  two three\n four five six ")).success).toBe(true);
  expect(schema.safeParse(withAlias("one two three four five six seven")).success).toBe(false);
});
