import { describe, expect, it } from "vitest";
import { createDataset } from "../../src/dataset/createDataset.ts";
import type { Party } from "../../src/model/Party.ts";
import { partnersOf } from "../../src/query/partnersOf.ts";
import { caught } from "../caught.ts";
import { sample } from "../fixtures/sample.ts";

/** The sample anew for each question, so that none rests on what another has built. */
const fresh = () => createDataset(sample());
const partners = (of: string, criteria = {}) =>
  partnersOf(fresh(), { of, ...criteria }).map(
    ({ party, matches }) => `${party.id} ${matches.map(({ record }) => record.id).join(" ")}`,
  );

describe("partnersOf", () => {
  it("lists the other states with the records that involve both", () => {
    expect(partners("XAA", { topic: "agriculture" })).toEqual([
      "party:xbb agreement:honey event:talks",
    ]);
    expect(partners("XBB", { kind: "mission" })).toEqual(["party:xaa mission:xbb-dome"]);
  });

  it("lists the partners of a body, without the state that it acts for", () => {
    expect(partners("XAA-MFA")).toEqual(["party:xbb agreement:honey event:talks"]);
    expect(partners("XBB", { kind: "agreement" })).toEqual(["party:xaa agreement:honey"]);
  });

  it("includes blocs and organisations, and excludes forums and committees", () => {
    const data = sample();
    const [talks] = data.events;
    const [state] = data.parties;
    const party = (id: `party:${string}`, type: Party["type"]) => ({
      ...(state as Party),
      id,
      type,
    });
    const bodies = [
      party("party:bloc", "bloc"),
      party("party:forum", "forum"),
      party("party:panel", "committee"),
      party("party:union", "organisation"),
    ];
    const guests = bodies.map(({ id }) => ({ party: id, role: "guest" }) as const);
    const host = { party: "party:xaa", role: "host" } as const;
    const wide = createDataset({
      ...data,
      parties: [...data.parties, ...bodies],
      events: [{ ...(talks as NonNullable<typeof talks>), participants: [host, ...guests] }],
    });
    const met = partnersOf(wide, { of: "XAA", kind: "event" }).map(({ party }) => party.id);
    expect(met).toEqual(["party:bloc", "party:union", "party:xbb"]);
  });

  it("gives the answer of each match, and excludes possible matches if certainty is yes", () => {
    const on = { kind: "event", on: "2030-04-01" } as const;
    const [partner] = partnersOf(fresh(), { of: "XAA", ...on });
    expect(partner?.matches.map(({ answer }) => answer)).toEqual(["possible"]);
    expect(partners("XAA", { ...on, certainty: "yes" })).toEqual([]);
  });

  it("is empty for a party without records, and rejects unknown codes", () => {
    expect(partners("XCC")).toEqual([]);
    expect(caught(() => partners("XZZ")).place.field).toBe("of");
    expect(caught(() => partners("XAA", { involving: "XZZ" })).place.field).toBe("involving");
  });
});
