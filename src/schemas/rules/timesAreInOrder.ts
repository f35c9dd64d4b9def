import type { Severity } from "../../errors.ts";
import type { Kind } from "../../model/kinds.ts";
import type { Time } from "../../time/Time.ts";
import { dateField, type PlacedTime, placedTime } from "./support/placedTime.ts";
import { consistencyRule } from "./support/rule.ts";
import type { RuleData } from "./support/ruleData.ts";
import { atMost, endOf, notAfter, startOf, windowOf } from "./support/timeOrder.ts";

/** Two times of which the first must not be after the second. */
interface TimeOrder {
  readonly earlier: PlacedTime | undefined;
  readonly later: PlacedTime | undefined;
  /** The severity at most. */
  readonly most: Severity;
  /** Compares the start of this time only. Absent: the whole of both times. */
  readonly startOf?: "earlier" | "later";
  /** Compares the end of this time only. Absent: the whole of it, or its start. */
  readonly endOf?: "earlier";
}

/** Two fields of one record, in the order of their times, with the severity at most. */
type FieldOrder = readonly [kind: Kind, earlier: string, later: string, most: Severity];

const FIELD_ORDERS: readonly FieldOrder[] = [
  ["mission", "decided", "established", "error"],
  ["mission", "decided", "inaugurated", "error"],
  // A ceremony may come before the work.
  ["mission", "established", "inaugurated", "warning"],
  ["mission", "established", "closed", "error"],
  ["mission", "inaugurated", "closed", "error"],
  ["mission", "decided", "closed", "error"],
  // Cover from an earlier day exists, but is rare.
  ["agreement", "signed", "coverage", "warning"],
];

/** Times that must be in order are. */
export const timesAreInOrder = /* @__PURE__ */ consistencyRule((data, report) => {
  for (const { earlier, later, most, startOf: part, endOf: lastPart } of ordersIn(data)) {
    if (!earlier || !later) continue;
    const first = data.boundsOf(earlier.time);
    const second = data.boundsOf(later.time);
    const found = notAfter(
      part === "earlier" ? startOf(first) : lastPart ? endOf(first) : windowOf(first),
      part === "later" ? startOf(second) : windowOf(second),
    );
    if (!found) continue;
    const fields = [dateField(earlier), dateField(later)] as const;
    report(...fields[1], fields, { severity: atMost(most, found) });
  }
});

function* ordersIn(data: RuleData): Iterable<TimeOrder> {
  for (const [kind, earlier, later, most] of FIELD_ORDERS) {
    for (const record of data.ofKind(kind)) {
      const timeIn = (field: string) =>
        placedTime(record, `/${field}`, Reflect.get(record, field) as Time | undefined);
      yield { earlier: timeIn(earlier), later: timeIn(later), most };
    }
  }
  for (const agreement of data.ofKind("agreement")) {
    const earlier = placedTime(agreement, "/signed", agreement.signed);
    const later = placedTime(agreement, "/inForce", agreement.inForce);
    // Effect from an earlier day is `coverage`.
    yield { earlier, later, most: "error", startOf: "later" };
  }
  for (const mission of data.ofKind("mission")) {
    const held = placedTime(mission, "/held", mission.held);
    const established = placedTime(mission, "/established", mission.established);
    const closed = placedTime(mission, "/closed", mission.closed);
    yield { earlier: established, later: held, most: "error", startOf: "later" };
    yield { earlier: held, later: closed, most: "error", endOf: "earlier" };
  }
  yield* ordersOfCommitments(data);
  yield* ordersOfProjects(data);
  yield* ordersOfCommemorations(data);
  yield* ordersOfSources(data);
}

/** A commitment is made at its event, and before its deadline. */
function* ordersOfCommitments(data: RuleData): Iterable<TimeOrder> {
  for (const commitment of data.ofKind("commitment")) {
    const event = data.get("event", commitment.event);
    const source = data.get("source", commitment.citations[0].source);
    const made = placedTime(commitment, "/made", commitment.made);
    const eventDate = event && placedTime(event, "/date", event.date);
    const deadline = placedTime(commitment, "/deadline", commitment.deadline);
    yield { earlier: eventDate, later: made, most: "error", startOf: "earlier" };
    const known = made ?? eventDate;
    if (known) yield { earlier: known, later: deadline, most: "error" };
    // A source may report a commitment after its deadline.
    else if (source) {
      const published = placedTime(source, "/published", source.published);
      yield { earlier: published, later: deadline, most: "warning" };
    }
  }
}

/** An agreement under which a project runs is signed before the project ends. */
function* ordersOfProjects(data: RuleData): Iterable<TimeOrder> {
  for (const project of data.ofKind("project")) {
    const agreement = data.get("agreement", project.framework);
    if (!agreement) continue;
    const earlier = placedTime(agreement, "/signed", agreement.signed);
    const later = placedTime(project, "/period", project.period);
    yield { earlier, later, most: "warning" };
  }
}

/** An event commemorates things of the past. */
function* ordersOfCommemorations(data: RuleData): Iterable<TimeOrder> {
  for (const event of data.ofKind("event")) {
    const later = placedTime(event, "/date", event.date);
    for (const [index, { date, stated }] of (event.commemorates ?? []).entries()) {
      const pointer = `/commemorates/${index}`;
      yield { earlier: placedTime(event, `${pointer}/date`, date), later, most: "error" };
      yield { earlier: placedTime(event, `${pointer}/stated`, stated), later, most: "error" };
    }
  }
}

/** A source is published before it is read, and read before the dataset is released. */
function* ordersOfSources(data: RuleData): Iterable<TimeOrder> {
  const { meta } = data;
  const released = meta && placedTime(meta, "/released", meta.released);
  for (const source of data.ofKind("source")) {
    const earlier = placedTime(source, "/published", source.published);
    yield { earlier, later: released, most: "error" };
  }
  for (const { record, citation, pointer } of data.citations()) {
    if (!("accessed" in citation)) continue;
    const source = data.get("source", citation.source);
    const accessed = placedTime(record, `${pointer}/accessed`, citation.accessed);
    const published = source && placedTime(source, "/published", source.published);
    yield { earlier: published, later: accessed, most: "error" };
    yield { earlier: accessed, later: released, most: "error" };
  }
}
