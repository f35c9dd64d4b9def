import type { Dataset } from "../dataset/Dataset.ts";
import type { RecordByKind } from "../model/records.ts";
import { isOnlyPlanned } from "../records/isOnlyPlanned.ts";
import type { Extents } from "../time/days.ts";
import { readDay } from "../time/readQuestion.ts";
import type { Criteria } from "./Criteria.ts";
import { assertOneOf, fieldsWithout, readTime, toArray } from "./checks.ts";
import { findMatches } from "./findMatches.ts";
import type { Validity } from "./validityOf.ts";

/** The criteria of a query for the records that are in some states on a day. @internal */
export type StateCriteria<Id extends string, K extends "agreement" | "mission", S> = Omit<
  Criteria<Id, K>,
  "kind" | "on" | "during"
> & { readonly state?: S | readonly S[] | undefined };

/** A kind of record that has a state on a day. @internal */
export interface StatefulKind<K extends "agreement" | "mission", S, Entry> {
  readonly kind: K;
  readonly states: readonly S[];
  /** The states that a query lists by default. */
  readonly byDefault: readonly S[];
  /** Finds the state of a record on a day; undefined if it has none yet. */
  readonly stateOf: (record: RecordByKind[K], asked: Extents) => Entry | undefined;
}

/**
 * Lists the records of a kind that are in one of some states on a day, in id order, frozen. Records
 * that are only planned are in no state.
 *
 * @internal
 */
export function recordsInState<
  Id extends string,
  K extends "agreement" | "mission",
  S extends string,
  Entry extends Pick<Validity, "answer"> & { readonly state: S },
>(
  dataset: Dataset<Id>,
  day: string,
  criteria: StateCriteria<Id, K, S>,
  { kind, states, byDefault, stateOf }: StatefulKind<K, S, Entry>,
): readonly Entry[] {
  const { state: named, ...conditions } = fieldsWithout(criteria, ["kind", "on", "during"]);
  const asked = readTime(readDay, day, "day");
  const wanted: readonly S[] =
    named === undefined
      ? byDefault
      : toArray(named, "state").map((state) => assertOneOf(states, state, "state"));
  const matches = findMatches(dataset, { ...conditions, kind } as unknown as Criteria<Id, K>);
  return Object.freeze(
    matches.flatMap(({ record }) => {
      if (isOnlyPlanned(record)) return [];
      const found = stateOf(record, asked);
      if (!found || !wanted.includes(found.state)) return [];
      if (found.answer !== "yes" && conditions.certainty === "yes") return [];
      return Object.freeze(found);
    }),
  );
}
