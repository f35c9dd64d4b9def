import type { Signatory } from "../model/Agreement.ts";
import type { Modality } from "../model/modality.ts";
import type { AnyRecord } from "../model/records.ts";
import type { Topic } from "../model/topics.ts";
import type { Time } from "../time/Time.ts";

/**
 * The ids by which a record says whom it concerns: parties, and other records whose parties are
 * its own (its relation, its framework, what it or its agenda is about).
 *
 * @internal
 */
export function concernsOf(record: AnyRecord): readonly string[] {
  switch (record.kind) {
    case "source":
      return given(record.publisher);
    case "party":
      return [record.id, ...given(record.parent), ...given(record.country)];
    case "person":
      return given(record.nationality);
    case "tenure":
      return [record.party];
    case "place":
      return given(record.country);
    case "relation":
      return record.parties;
    case "status":
      return [...record.holders, ...given(record.counterpart), ...given(record.relation)];
    case "event":
      return [
        ...actorsOf(record.participants),
        ...given(record.relation),
        ...given(record.series),
        ...record.agenda.flatMap(({ about }) => about ?? []),
      ];
    case "agreement":
      return [...record.parties, ...actorsOf(record.signatories), ...given(record.relation)];
    case "mission":
      return [record.sending, record.receiving];
    case "project":
      return [...record.from, ...record.to, ...given(record.relation), ...given(record.framework)];
    case "commitment":
      return [...record.by, ...record.toward, ...given(record.relation), ...(record.about ?? [])];
    case "figure":
    case "assessment":
      return record.about;
    case "discrepancy":
      return record.subjects.map(({ id }) => id);
  }
}

/** Whoever acts in an office acts for the party whose office it is, too. */
const actorsOf = (actors: readonly Signatory[]) =>
  actors.flatMap(({ party, capacity }) => [party, ...given(capacity)]);

const given = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

/** A time of a record, or the id of the record whose time it shares. @internal */
export function timeOrOrigin(record: AnyRecord): Time | string | undefined {
  switch (record.kind) {
    case "source":
      return record.published;
    case "tenure":
    case "status":
      return record.held;
    case "event":
      return record.date;
    case "agreement":
      return record.signed;
    case "mission":
      return record.established;
    case "project":
    case "figure":
      return record.period;
    case "commitment":
      return record.made ?? record.event ?? record.citations[0].source;
    case "assessment":
      return record.made ?? record.citations[0].source;
    default:
      return undefined;
  }
}

/** The topics of a record and of its agenda; empty for kinds that have none. @internal */
export function topicsOf(record: AnyRecord): readonly Topic[] {
  const topics = "topics" in record ? record.topics : [];
  return record.kind === "event"
    ? [...topics, ...record.agenda.flatMap((item) => item.topics)]
    : topics;
}

/** Of what type of its kind a record is; undefined for people and judgements, which are of none. @internal */
export function typeOf(record: AnyRecord): string | undefined {
  switch (record.kind) {
    case "source":
      return record.genre;
    case "party":
      return record.type;
    case "tenure":
      return record.officeType;
    case "place":
      return record.placeType;
    case "relation":
      return record.form;
    case "status":
      return record.statusType;
    case "event":
      return record.eventType;
    case "agreement":
      return record.instrumentType;
    case "mission":
      return record.missionType;
    case "project":
      return record.projectType;
    case "commitment":
      return record.commitmentType;
    case "figure":
      return record.measure;
    case "discrepancy":
      return record.discrepancyType;
    default:
      return undefined;
  }
}

/** How far the thing has come; undefined for kinds that have no modality. @internal */
export const modalityOf = (record: AnyRecord): Modality | undefined =>
  "modality" in record ? record.modality : undefined;
