import { describe, expect, it } from "vitest";
import type { DatasetData } from "../../src/dataset/Dataset.ts";
import { dataset } from "../../src/datasets/2026.1/index.ts";
import type { Party } from "../../src/model/Party.ts";
import type { Redirect } from "../../src/model/Redirect.ts";
import { validateDataset } from "../../src/schemas/validateDataset.ts";
import { sample } from "../fixtures/sample.ts";
import { isMutationRun } from "../runs.ts";
import { changed } from "./changed.ts";

/** Code, id and pointer of each issue. */
const found = (input: unknown) =>
  validateDataset(input).map(({ code, id, pointer }) => `${code} ${id} ${pointer}`.trim());

describe("validateDataset", () => {
  it("finds no fault in the sample, nor in a dataset whose collections are getters", () => {
    expect(validateDataset(sample())).toEqual([]);
    expect(Object.getOwnPropertyDescriptor(dataset, "parties")?.get).toBeTypeOf("function");
    expect(validateDataset(dataset)).toEqual([]);
  });

  it("has warnings in a property that a comparison and a loop over the list do not see", () => {
    const issues = validateDataset(sample());
    expect(Object.keys(issues)).toEqual([]);
    expect(Object.getOwnPropertyDescriptor(issues, "warnings")).toEqual({
      ...{ value: [], enumerable: false, writable: false, configurable: false },
    });
    expect(Object.isFrozen(issues)).toBe(true);
    expect(Object.isFrozen(issues.warnings)).toBe(true);
    expect(validateDataset(1).warnings).toEqual([]);
  });

  it("reports one fault once, although other records refer to the record at fault", () => {
    expect(found(changed({ "person:kubla/hat": true }))).toEqual(["unknown-key person:kubla /hat"]);
  });

  it("reports a party at fault once, although relations count on it", () => {
    expect(found(changed({ "party:xaa/type": "planet" }))).toEqual([
      "unknown-value party:xaa /type",
    ]);
  });

  it("names every fault, first those of single records, then those among them", () => {
    const data = changed({
      "figure:trade/about": ["party:nobody"],
      "place:dome/placeType": "moon",
      "event:talks/date/edtf": "soon",
      "meta/focus": "party:nobody",
      "redirects/0/to": ["event:nowhere"],
      "person:kubla/certainty": "inferred",
    });
    expect(found(data)).toEqual([
      "unknown-value place:dome /placeType",
      "unsupported-edtf event:talks /date/edtf",
      "dangling-reference meta /focus",
      "missing-key person:kubla /note",
      "dangling-reference figure:trade /about/0",
      "dangling-reference event:parley /to",
    ]);
  });

  it("names the first of several records with one id, and a redirect from it", () => {
    const data = changed({
      "places/1": { like: "place:dome" },
      "places/2": { like: "place:dome", id: "place:cave" },
      "redirects/0/from": "place:dome",
      "redirects/0/to": ["place:cave"],
    });
    expect(validateDataset(data)).toMatchObject([
      { code: "duplicate-id", id: "place:dome", places: ["places/0", "places/1"] },
      { code: "duplicate-id", id: "place:dome", places: ["places/0", "redirects/0"] },
    ]);
  });

  it("reports a party that is not there where it is named, not also by the relation", () => {
    const data = changed({
      "relation:xaa-xbb/parties/1": "party:ghost",
      "event:talks/participants/1/party": "party:ghost",
      "status:partners/relation": undefined,
      "agreement:honey/relation": undefined,
    });
    expect(found(data)).toEqual([
      "dangling-reference relation:xaa-xbb /parties/1",
      "dangling-reference event:talks /participants/1/party",
    ]);
  });

  it("leaves out what does not fit its schema when it looks at records together", () => {
    const data = changed({ "meta/version": " ", "meta/focus": "party:nobody" });
    expect(found(data)).toEqual(["invalid-record meta /version"]);
  });

  it.each([undefined, null, 1, "x", Number.NaN, []])("refuses %j as a dataset", (input) => {
    expect(validateDataset(input)).toMatchObject([
      { code: "invalid-record", problem: "wrong-type", id: "dataset", pointer: "", type: "object" },
    ]);
  });

  it("takes a field that is undefined for absent, as JSON does", () => {
    const data = sample();
    const [place] = data.places;
    expect(validateDataset({ ...data, places: [{ ...place, country: undefined }] })).toEqual([]);
    expect(found({ ...data, places: [{ ...place, label: undefined }] })).toEqual([
      "missing-key place:dome /label",
    ]);
    // So does a collection, which is then empty.
    expect(found({ ...data, events: undefined })).toContain(
      "dangling-reference commitment:trade /event",
    );
  });
});

describe("validateDataset refuses what is not plain data, with its place:", () => {
  const data = sample();
  const [dome] = data.places;
  class Place {
    readonly label = "Dome";
  }
  const throwing = () => {
    throw new Error("no");
  };
  const inItself: Record<string, unknown> = { ...dome };
  inItself.aliases = [{ text: inItself }];
  const inItsList: Record<string, unknown> = { ...dome };
  const list = [inItsList];
  inItsList.aliases = list;
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  it.each<[string, () => unknown, string, string, string, string?]>([
    ["a function", () => throwing, "function", "dataset", ""],
    ["a map", () => new Map(), "class-instance", "dataset", ""],
    ["a bigint", () => 1n, "bigint", "dataset", ""],
    ["a revoked proxy", () => revoked.proxy, "unreadable", "dataset", ""],
    [
      "a collection that throws when it is read",
      () => Object.defineProperty({ ...data }, "places", { get: throwing }),
      ...(["unreadable", "dataset", "/places"] as const),
    ],
    [
      "a description with a getter",
      () => ({ ...data, meta: Object.defineProperty({ ...data.meta }, "name", { get: throwing }) }),
      ...(["accessor", "meta", "/name"] as const),
    ],
    [
      "a set as collection",
      () => ({ ...data, assessments: new Set() }),
      "class-instance",
      "dataset",
      "/assessments",
    ],
    [
      "a collection of a class, with an id",
      () => ({ ...data, assessments: Object.assign(new Set(), { id: "place:dome" }) }),
      ...(["class-instance", "dataset", "/assessments"] as const),
    ],
    [
      "a field of a collection",
      () => ({ ...data, places: Object.assign([dome], { total: 1 }) }),
      ...(["list-property", "dataset", "/places/total"] as const),
    ],
    ["a hole", () => ({ ...data, places: [dome].concat(Array(2)) }), "hole", "places/1", ""],
    [
      "undefined as record",
      () => ({ ...data, places: [dome, undefined] }),
      "undefined",
      "places/1",
      "",
    ],
    [
      "a record of a class, known by its id",
      () => ({ ...data, places: [Object.assign(new Place(), dome)] }),
      ...(["class-instance", "place:dome", ""] as const),
    ],
    [
      "a record of a class without an id",
      () => ({ ...data, places: [dome, new Place()] }),
      ...(["class-instance", "places/1", ""] as const),
    ],
    [
      "a getter deep in a record",
      () => ({
        ...data,
        places: [{ ...dome, aliases: [Object.defineProperty({}, "a/b", { get: throwing })] }],
      }),
      ...(["accessor", "place:dome", "/aliases/0/a~1b"] as const),
    ],
    [
      "a record in itself",
      () => ({ ...data, places: [inItself] }),
      ...(["cycle", "place:dome", "/aliases/0/text", ""] as const),
    ],
    [
      "a collection in its record",
      () => ({ ...data, places: list }),
      ...(["cycle", "dataset", "/places/0/aliases", "/places"] as const),
    ],
    [
      "a symbol in a redirect",
      () => ({ ...data, redirects: [{ ...data.redirects[0], reason: Symbol("x") }] }),
      ...(["symbol", "redirects/0", "/reason"] as const),
    ],
  ])("%s", (_, input, kind, id, pointer, cycleStart) => {
    expect(validateDataset(input())).toEqual([
      expect.objectContaining({
        ...{ code: "not-plain-data", found: kind, id, pointer },
        ...(cycleStart !== undefined && { cycleStart }),
      }),
    ]);
  });

  it("and says the same in words", () => {
    const [issue] = validateDataset({ ...data, places: list });
    expect(issue?.expected).toBe("plain data, as JSON can hold it (found: cycle back to /places)");
    const [another] = validateDataset({ ...data, places: [inItself] });
    expect(another?.expected).toContain("(found: cycle back to the record)");
    const [third] = validateDataset({ ...data, assessments: new Set() });
    expect(third?.expected).toBe("plain data, as JSON can hold it (found: class instance)");
  });
});

describe.skipIf(isMutationRun)("validateDataset finishes, and does not throw,", () => {
  const COUNT = 20_000;
  const data = sample();
  const [xaa, mfa, xbb] = data.parties as readonly [Party, Party, Party, Party];

  /** Parties in a row, each the body of the one before; `parent` says of whom the first is. */
  const row = (parent: Party["id"]): Party[] =>
    Array.from({ length: COUNT }, (_, index) => ({
      ...{ ...mfa, id: `party:body-${index}`, country: "party:xaa" },
      parent: index === 0 ? parent : `party:body-${index - 1}`,
    }));
  const withParties = (parties: readonly Party[]): DatasetData => ({
    ...data,
    parties: [...data.parties, ...parties],
  });

  it("on a chain of 20 000 parents", () => {
    expect(validateDataset(withParties(row("party:xaa")))).toEqual([]);
  });

  it("on a ring of 20 000 parents, each reported with the next", () => {
    const issues = validateDataset(withParties(row(`party:body-${COUNT - 1}`)));
    expect(issues).toHaveLength(COUNT);
    expect(issues[1]).toMatchObject({
      ...{ rule: "dependenciesHaveNoCycle", id: "party:body-1", pointer: "/parent" },
      related: [{ id: "party:body-0", pointer: "/parent" }],
    });
  });

  it("on the relations of many events whose party is at the end of the chain", () => {
    const bodies = row("party:xaa").map(({ country, ...body }): Party => body);
    const [talks] = data.events;
    const events = Array.from({ length: 1000 }, (_, index) => ({
      ...talks,
      id: `event:talks-${index}`,
      participants: [
        { party: `party:body-${COUNT - 1}`, role: "host" },
        { party: "party:xbb", role: "guest" },
      ],
    }));
    const input = { ...withParties(bodies), events: [talks, ...events] };
    expect(validateDataset(input)).toEqual([]);
    const parties = input.parties.filter(({ id }) => id !== "party:body-7");
    expect(new Set(found({ ...input, parties }).slice(1))).toEqual(
      new Set(events.map(({ id }) => `inconsistent-record ${id} /relation`)),
    );
  });

  it("on a chain of 20 000 agreements", () => {
    const [honey] = data.agreements;
    const agreements = Array.from({ length: COUNT }, (_, index) => ({
      ...{ ...honey, id: `agreement:honey-${index}` },
      ...(index > 0 && { supersedes: `agreement:honey-${index - 1}` }),
    }));
    expect(validateDataset({ ...data, agreements })).toEqual([]);
  });

  it("on a chain of 20 000 redirects, and on a ring", () => {
    const redirect = (index: number, to: Redirect["to"]): Redirect => ({
      ...{ from: `event:old-${index}`, to, type: "moved", reason: "-", since: "2030.1" },
    });
    const redirects = Array.from({ length: COUNT }, (_, index) =>
      redirect(index, [index > 0 ? `event:old-${index - 1}` : "event:talks"]),
    );
    expect(validateDataset({ ...data, redirects })).toEqual([]);
    const ring = [redirect(0, [`event:old-${COUNT - 1}`]), ...redirects.slice(1)];
    const issues = found({ ...data, redirects: ring });
    expect(issues).toHaveLength(COUNT);
    expect(issues[0]).toBe("inconsistent-record event:old-0 /to");
  });

  it("on 20 000 missions, each accredited from the one before", () => {
    const [embassy] = data.missions;
    const missions = Array.from({ length: COUNT }, (_, index) => ({
      ...{ ...embassy, id: `mission:m-${index}`, receiving: `party:body-${index}` },
      ...{ missionType: "accreditation", residence: "non-resident" },
      ...(index > 0 && { accreditedFrom: `mission:m-${index - 1}` }),
    }));
    const parties = row("party:xaa").map(({ parent, ...body }): Party => body);
    const issues = validateDataset({ ...withParties(parties), missions });
    expect(issues.map(({ id }) => id)).toEqual(["assessment:stately"]);
  });

  it("on 20 000 statuses and tenures of one pair and one office, each after the one before", () => {
    const [partners] = data.statuses;
    const [minister] = data.tenures;
    // From the year 10000 on, EDTF writes a Y before the year.
    const year = (number: number) =>
      number > 9999 ? `Y${number}` : String(number).padStart(4, "0");
    const held = (index: number) => ({
      edtf: `${year(index)}/${year(index + 1)}`,
      basis: "stated",
    });
    const statuses = Array.from({ length: COUNT }, (_, index) => ({
      ...{ ...partners, id: `status:s-${index}`, held: held(index) },
      statusType: index % 2 ? "diplomatic-relations" : "no-diplomatic-relations",
    }));
    const tenures = Array.from({ length: COUNT }, (_, index) => ({
      ...{ ...minister, id: `tenure:t-${index}`, held: held(index) },
    }));
    const input = { ...data, statuses, tenures: [minister, ...tenures] };
    expect(validateDataset(input)).toEqual([]);
  });

  it("on 20 000 records of one id", () => {
    const issues = found(withParties(Array.from({ length: COUNT }, () => xbb)));
    expect(issues).toEqual(Array.from({ length: COUNT }, () => "duplicate-id party:xbb /id"));
  });

  it.each([
    ["200 000 aliases of a wrong type", { ...xaa, aliases: Array(200_000).fill(0) }],
    ["200 000 functions in a list", { ...xaa, aliases: Array(200_000).fill(String) }],
    [
      "200 000 references that lead nowhere",
      { ...xaa, citations: Array(200_000).fill({ ...xaa.citations[0], source: "source:none" }) },
    ],
  ])("on a record with %s", (_, party) => {
    const issues = validateDataset({ ...data, parties: [party, mfa, xbb, data.parties[3]] });
    expect(issues).toHaveLength(200_000);
    expect(new Set(issues.map(({ id }) => id))).toEqual(new Set(["party:xaa"]));
  });
});
