/** The criterion `involving`: through which fields a record is found, each alone, and through which not. */
import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import { COLLECTIONS, KINDS, type Kind } from "../../src/model/kinds.ts";
import type { AnyRecord, RecordByKind } from "../../src/model/records.ts";
import { findRecords } from "../../src/query/findRecords.ts";
import { sample } from "../fixtures/sample.ts";

const data = sample();
/** The first record of a kind in the sample, changed. */
const like = <K extends Kind>(kind: K, change: Partial<RecordByKind[K]>): RecordByKind[K] => {
  const [first] = data[COLLECTIONS[kind]] as readonly RecordByKind[K][];
  if (!first) throw new Error(`the sample has no ${kind}`);
  return { ...first, ...change };
};

/** What leads to the third state, which nothing in the sample itself has to do with. */
const office = like("tenure", { id: "tenure:envoy", party: "party:xcc", person: "person:envoy" });
const envoy = like("person", { id: "person:envoy" });
const relation = like("relation", { id: "relation:xcc", parties: ["party:xcc"] });
const ministry = like("party", { id: "party:xcc-mfa", type: "ministry", country: "party:xcc" });
const treaty = like("agreement", {
  id: "agreement:xcc",
  parties: ["party:xcc"],
  signatories: [],
});
const { relation: _, ...talks } = like("event", { id: "event:new", participants: [], agenda: [] });
const { relation: __, ...status } = like("status", { id: "status:new", holders: ["party:xaa"] });
const { relation: ___, ...honey } = like("agreement", { id: "agreement:new", signatories: [] });
const leading: readonly AnyRecord[] = [envoy, office, relation, ministry, treaty];

/** The ids found for the third state, where the sample holds some more records, or others in the place of its own. */
function found(...more: readonly AnyRecord[]): readonly string[] {
  const collections = Object.values(COLLECTIONS).map((name) => {
    const records = new Map([...data[name], ...leading, ...more].map((one) => [one.id, one]));
    return [name, [...records.values()].filter(({ kind }) => COLLECTIONS[kind] === name)];
  });
  const dataset = createDataset({ ...data, ...Object.fromEntries(collections) });
  return findRecords(dataset, { kind: KINDS, involving: "XCC" }).map(({ id }) => id);
}

describe("involving finds", () => {
  it.each<[string, AnyRecord]>([
    ["a source by its publisher", like("source", { publisher: "party:xcc" })],
    ["a party by itself", like("party", { id: "party:xcc" })],
    ["a body by its parent", like("party", { id: "party:desk", parent: "party:xcc-mfa" })],
    ["a body by its country", like("party", { id: "party:desk", country: "party:xcc" })],
    ["a person by their nationality", like("person", { nationality: "party:xcc" })],
    ["a person by an office", envoy],
    ["a tenure by whose office it is", office],
    ["a tenure by the state for which the body acts", { ...office, party: "party:xcc-mfa" }],
    ["a place by its country", like("place", { country: "party:xcc" })],
    ["a relation by its parties", relation],
    ["a status by a holder", { ...status, holders: ["party:xaa", "party:xcc"] }],
    ["a status by its counterpart", { ...status, counterpart: "party:xcc" }],
    ["a status by its relation", { ...status, relation: "relation:xcc" }],
    [
      "an event by a participant",
      { ...talks, participants: [{ party: "party:xcc", role: "guest" }] },
    ],
    [
      "an event by an office in which somebody takes part",
      {
        ...talks,
        participants: [{ party: "party:xaa", capacity: "tenure:envoy", role: "guest" }],
      },
    ],
    ["an event by its relation", { ...talks, relation: "relation:xcc" }],
    ["an event by its series", { ...talks, series: "party:xcc-mfa" }],
    [
      "an event by what its agenda is about",
      {
        ...talks,
        agenda: [
          { label: "Trade", topics: [], modality: "discussed" },
          { label: "Bees", topics: [], modality: "discussed", about: ["agreement:xcc"] },
        ],
      },
    ],
    ["an agreement by a party to it", { ...honey, parties: ["party:xaa", "party:xcc"] }],
    ["an agreement by who signed", { ...honey, signatories: [{ party: "party:xcc-mfa" }] }],
    [
      "an agreement by the office of who signed",
      { ...honey, signatories: [{ party: "party:xaa", capacity: "tenure:envoy" }] },
    ],
    ["an agreement by its relation", { ...honey, relation: "relation:xcc" }],
    ["a mission by who sends it", like("mission", { sending: "party:xcc" })],
    ["a mission by who receives it", like("mission", { receiving: "party:xcc" })],
    ["a project by who gives", like("project", { from: ["party:xcc"] })],
    ["a project by for whom it is", like("project", { to: ["party:xcc"] })],
    ["a project by its relation", like("project", { relation: "relation:xcc" })],
    ["a project by a framework that is a party", like("project", { framework: "party:xcc-mfa" })],
    ["a project by the parties of its framework", like("project", { framework: "agreement:xcc" })],
    ["a commitment by who gave it", like("commitment", { by: ["party:xcc"] })],
    ["a commitment by to whom it was given", like("commitment", { toward: ["party:xcc"] })],
    ["a commitment by its relation", like("commitment", { relation: "relation:xcc" })],
    ["a commitment by what it concerns", like("commitment", { about: ["agreement:xcc"] })],
    ["a figure by what it is about", like("figure", { about: ["relation:xcc"] })],
    ["a judgement by what it is about", like("assessment", { about: ["person:envoy"] })],
    [
      "a doubt by what it is about",
      like("discrepancy", { subjects: [{ id: "agreement:xcc", pointer: "/signed" }] }),
    ],
  ])("%s", (_, record) => {
    expect(found(record)).toContain(record.id);
  });
});

describe("involving does not find", () => {
  it.each<[string, AnyRecord]>([
    ["a source by its authors", like("source", { authors: ["person:envoy"] })],
    [
      "an event by a participant's person, who may come for another party",
      {
        ...talks,
        participants: [{ party: "party:xaa", person: "person:envoy", role: "guest" }],
      },
    ],
    ["an event by the event around it", { ...talks, parent: "event:talks" }],
    ["a recommendation by whose it is", like("commitment", { proposedBy: ["party:xcc"] })],
    ["a judgement by whose it is", like("assessment", { by: ["party:xcc", "person:envoy"] })],
    ["a mission by where it lies", like("mission", { place: "place:dome" })],
  ])("%s", (_, record) => {
    const parent = like("event", { participants: [{ party: "party:xcc", role: "host" }] });
    const dome = like("place", { country: "party:xcc" });
    const ids = found(parent, dome, record);
    // What the record would be found through is found itself.
    expect(ids).toEqual(expect.arrayContaining(["person:envoy", "event:talks", "place:dome"]));
    expect(ids).not.toContain(record.id);
  });
});
