import type { DatasetMeta } from "../../../dataset/Dataset.ts";
import type { Kind } from "../../../model/kinds.ts";
import type { Redirect } from "../../../model/Redirect.ts";
import type { AnyRecord, RecordByKind } from "../../../model/records.ts";
import { appendTo } from "../../../records/appendTo.ts";
import { citationsOf, type PlacedCitation } from "../../../records/citationsOf.ts";
import { closure } from "../../../records/closure.ts";
import { concernsOf } from "../../../records/facetsOf.ts";
import { type Bounds, boundsOf } from "../../../time/boundsOf.ts";
import type { Time } from "../../../time/Time.ts";
import { forEachTime } from "./forEachTime.ts";

/** What a rule is about: a record, a redirect, or the description of the dataset. @internal */
export type Subject = AnyRecord | Redirect | DatasetMeta;

/** A citation of a record, and where it stands in it. @internal */
export interface CitationOfRecord extends PlacedCitation {
  readonly record: AnyRecord;
}

/** A time of a record that is derived, and where it stands in it. @internal */
export interface DerivedTimeOfRecord {
  readonly record: AnyRecord;
  readonly time: Extract<Time, { readonly basis: "derived" }>;
  readonly pointer: string;
}

/** The parts of a dataset that fit their schemas, as the rules look at them. @internal */
export interface RuleData {
  /** Absent: it does not fit its schema. */
  readonly meta?: DatasetMeta;
  readonly records: readonly AnyRecord[];
  readonly redirects: readonly Redirect[];
  /** Every id, those of records that do not fit their schema included, with its first record. */
  readonly ids: ReadonlyMap<string, unknown>;
  /** The records of some kinds. */
  ofKind<K extends Kind>(...kinds: readonly K[]): readonly RecordByKind[K][];
  /** The record with an id, if it is of the kind. */
  get<K extends Kind>(kind: K, id: string | undefined): RecordByKind[K] | undefined;
  /** The record with an id, of whatever kind. */
  find(id: string | undefined): AnyRecord | undefined;
  /** Every citation of every record. */
  citations(): Iterable<CitationOfRecord>;
  /** Every time of every record that is derived. */
  derivedTimes(): readonly DerivedTimeOfRecord[];
  /** The ids of the parties that a record names. */
  partiesNamedBy(record: AnyRecord): readonly string[];
  /** The ids of a party and of all that act for it: its bodies, their bodies and so on. */
  bodiesOf(party: string): ReadonlySet<string>;
  /** The ids of a party and of all that it acts for: its country, its parent, their parents and so on. */
  principalsOf(party: string): ReadonlySet<string>;
  /** Whether one of two parties acts for the other, or both are one. */
  oneActsForTheOther(party: string, other: string): boolean;
  /** The id of the state that a party acts for; of the outermost body, if it acts for no state. */
  stateOf(party: string): string;
  /** The collection and index of a record or redirect, such as `places/0`. */
  placeOf(subject: unknown): string;
  /** The bounds of a time. Many records share a written time, so each text is read once. */
  boundsOf(time: Time | string): Bounds;
  /** A number by which subjects sort into the order of the data. */
  orderOf(subject: unknown): number;
}

/** The data that a {@link RuleData} is made from. @internal */
export interface RuleInput extends Pick<RuleData, "meta" | "records" | "redirects" | "ids"> {
  /** The collections and the redirects by name, whether their elements fit their schema or not. */
  readonly lists: Readonly<Record<string, readonly unknown[]>>;
}

/** Arranges data for the rules. Indexes are built when a rule first needs them. @internal */
export function ruleData({ lists, ...input }: RuleInput): RuleData {
  const byId = new Map<string, AnyRecord>(input.records.map((record) => [record.id, record]));
  const byKind = lazy(() => {
    const kinds = new Map<Kind, AnyRecord[]>();
    for (const record of input.records) appendTo(kinds, record.kind, record);
    return kinds;
  });
  const positions = lazy(() => {
    const found = new Map<unknown, { readonly place: string; readonly order: number }>();
    for (const [name, list] of Object.entries(lists)) {
      list.forEach((subject, index) => {
        found.set(subject, { place: `${name}/${index}`, order: found.size + 1 });
      });
    }
    return found;
  });
  const partiesNamedBy = (record: AnyRecord) =>
    concernsOf(record).filter((id) => id.startsWith("party:"));
  const directBodies = lazy(() => {
    const bodies = new Map<string, string[]>();
    for (const party of input.records) {
      if (party.kind !== "party") continue;
      for (const other of partiesNamedBy(party)) appendTo(bodies, other, party.id);
    }
    return bodies;
  });
  const derivedTimes = lazy(() => {
    const found: DerivedTimeOfRecord[] = [];
    for (const record of input.records) {
      forEachTime(record, (time, pointerOf) => {
        if (time.basis === "derived") found.push({ record, time, pointer: pointerOf() });
      });
    }
    return found;
  });
  const bodies = new Map<string, ReadonlySet<string>>();
  const principals = new Map<string, ReadonlySet<string>>();
  const states = new Map<string, string>();
  const partyWith = (id: string | undefined) => {
    const party = byId.get(id ?? "");
    return party?.kind === "party" ? party : undefined;
  };
  const principalsOf = (id: string) => {
    const known =
      principals.get(id) ??
      closure([id], (body) => {
        const party = partyWith(body);
        return party ? partiesNamedBy(party) : [];
      });
    principals.set(id, known);
    return known;
  };
  const bounds = new Map<string, Bounds>();
  return {
    ...input,
    // The map holds the records of a kind under that kind, which its type cannot say.
    ofKind: <K extends Kind>(...kinds: readonly K[]) =>
      kinds.flatMap((kind) => (byKind().get(kind) ?? []) as unknown as RecordByKind[K][]),
    get: <K extends Kind>(kind: K, id: string | undefined) => {
      const record = byId.get(id ?? "");
      return record?.kind === kind ? (record as RecordByKind[K]) : undefined;
    },
    find: (id) => byId.get(id ?? ""),
    *citations() {
      for (const record of input.records) {
        for (const { citation, pointer } of citationsOf(record))
          yield { record, citation, pointer };
      }
    },
    derivedTimes,
    partiesNamedBy,
    bodiesOf: (party) => {
      const known = bodies.get(party) ?? closure([party], (id) => directBodies().get(id) ?? []);
      bodies.set(party, known);
      return known;
    },
    principalsOf,
    oneActsForTheOther: (party, other) =>
      party === other || principalsOf(party).has(other) || principalsOf(other).has(party),
    stateOf: (id) => {
      const passed = new Set<string>();
      let last = id;
      // Each party is walked through once, and a cycle ends the walk.
      while (!states.has(last) && !passed.has(last)) {
        passed.add(last);
        const party = partyWith(last);
        last = (party?.type === "state" ? undefined : (party?.country ?? party?.parent)) ?? last;
      }
      const state = states.get(last) ?? last;
      for (const body of passed) states.set(body, state);
      return state;
    },
    boundsOf: (time) => {
      const text = typeof time === "string" ? time : `${time.edtf} ${time.attested}`;
      const known = bounds.get(text) ?? boundsOf(time);
      bounds.set(text, known);
      return known;
    },
    placeOf: (subject) => positions().get(subject)?.place ?? "",
    orderOf: (subject) => positions().get(subject)?.order ?? 0,
  };
}

/** Computes a value when it is first asked for, and keeps it. */
function lazy<T extends object>(compute: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= compute();
    return value;
  };
}
