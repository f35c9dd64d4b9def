import type { Commitment } from "../model/Commitment.ts";
import type { Figure } from "../model/Figure.ts";
import { freezeList } from "../model/freezeList.ts";
import type { Project } from "../model/Project.ts";
import type { Measure, Quantity } from "../model/Quantity.ts";
import { appendTo } from "../records/appendTo.ts";
import type { Time } from "../time/Time.ts";
import { compareStrings } from "./compareStrings.ts";
import type { Match } from "./findMatches.ts";

/**
 * The reasons not to add an amount to other amounts.
 *
 * - `in-words`: the source gives no number.
 * - `promised`: it is the amount of a commitment, so nobody has counted or allocated it.
 * - `level`: it is the level at a time; the sum of levels means nothing.
 * - `unclear`: no source says whether it is a sum or a level.
 * - `average`: it is the mean over its period.
 * - `change`: it is the difference from an earlier figure.
 * - `cumulative`: it also counts earlier periods.
 * - `other`: a term of the figure says how it relates to its period.
 * - `undated`: its period is unknown, imprecise or uncertain.
 * - `repeated`: another amount with the same measure, unit and period is about the same thing.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export const APART_REASONS = /* @__PURE__ */ freezeList([
  "in-words",
  "promised",
  "level",
  "unclear",
  "undated",
  "repeated",
  "average",
  "change",
  "cumulative",
  "other",
]);

/** A value of {@link APART_REASONS}. @category Follow relations @since 0.1.0 */
export type ApartReason = (typeof APART_REASONS)[number];

/**
 * An amount, with its record, partners and period.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface Amount extends Quantity {
  /** The record that has the amount. */
  readonly record: Figure | Project | Commitment;
  /** JSON Pointer of the amount in the record; the empty string for a figure, which is an amount as a whole. */
  readonly pointer: string;
  /** The codes of the partners that it concerns. */
  readonly partners: readonly string[];
  /** The period of the amount. For a commitment it is the deadline, which is missing if there is none. */
  readonly period: Time;
  /** Whether its record certainly or only possibly meets the criteria. */
  readonly answer: Match["answer"];
}

/**
 * The sum of like amounts.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface AmountSum {
  /** The measure of all amounts. */
  readonly measure: Measure;
  /** The term of the measure, as the first amount has it. Absent: the measure is not `other`. */
  readonly measureTerm?: string;
  /** The unit of all amounts. */
  readonly unit: string;
  /** The period of all amounts, in EDTF. */
  readonly period: string;
  /** The sum, in `unit`. */
  readonly value: number;
  /** The amounts; at least one amount. */
  readonly amounts: readonly Amount[];
}

/**
 * An amount that is not added, with the reason.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface AmountApart extends Amount {
  /** The reason. */
  readonly apart: ApartReason;
}

/** The amounts of a group: the sums of like amounts, and the amounts that are not added. @internal */
export interface SummedAmounts {
  /** The sums, by measure, unit and period. */
  readonly sums: readonly AmountSum[];
  /** The amounts that are not added, by record id. */
  readonly apart: readonly AmountApart[];
}

/** Adds like amounts, and gives the reason for each amount that is not added. @internal */
export function sumAmounts(amounts: readonly Amount[]): SummedAmounts {
  const addable = new Map<string, Amount[]>();
  const apart: AmountApart[] = [];
  const setApart = (amount: Amount, reason: ApartReason) =>
    apart.push(Object.freeze({ ...amount, apart: reason }));
  for (const amount of amounts) {
    const reason = reasonApart(amount);
    if (reason) setApart(amount, reason);
    else appendTo(addable, groupKey(amount), amount);
  }
  const sums: [key: string, sum: AmountSum][] = [];
  for (const [key, group] of addable) {
    const repeated = repeatedIn(group);
    for (const amount of repeated) setApart(amount, "repeated");
    const added = group.filter((amount) => !repeated.has(amount));
    const [first] = added;
    if (!first) continue;
    const { measure, measureTerm, unit } = first;
    const ofTerm = measure === "other" && measureTerm !== undefined && { measureTerm };
    const period = first.period.edtf as string;
    const value = added.reduce((sum, amount) => sum + (amount.value as number), 0);
    sums.push([
      key,
      Object.freeze({ measure, ...ofTerm, unit, period, value, amounts: Object.freeze(added) }),
    ]);
  }
  sums.sort(([a], [b]) => compareStrings(a, b));
  apart.sort((a, b) => compareStrings(a.record.id, b.record.id));
  return { sums: Object.freeze(sums.map(([, sum]) => sum)), apart: Object.freeze(apart) };
}

/** The reason not to add an amount to any other amount; undefined if there is none. */
function reasonApart({ record, value, period }: Amount): ApartReason | undefined {
  if (value === undefined) return "in-words";
  if (record.kind === "commitment") return "promised";
  if (record.kind === "figure" && record.aggregation !== "sum") return record.aggregation;
  return period.edtf === undefined || INEXACT.test(period.edtf) ? "undated" : undefined;
}

/** Matches a period in EDTF that is a set, qualified, partly unspecified, or without a start or end. */
const INEXACT = /[?~%X[{]|\/$|\.\.|^\//;

/** A key that is the same for amounts that may be added. */
function groupKey(amount: Amount): string {
  const { record, measure, unit, period, partners } = amount;
  const modality = record.kind === "project" ? record.modality : "";
  // Amounts of another measure are alike only if their terms are.
  const term = measure === "other" ? amount.measureTerm?.toLowerCase() : "";
  return JSON.stringify([measure, term, unit, period.edtf, record.kind, modality, partners]);
}

/** The amounts that measure the same thing as another amount of the group. */
function repeatedIn(group: readonly Amount[]): ReadonlySet<Amount> {
  const amountsOfThing = new Map<string, Amount[]>();
  for (const amount of group) {
    for (const id of thingsOf(amount)) appendTo(amountsOfThing, id, amount);
  }
  return new Set([...amountsOfThing.values()].filter(({ length }) => length > 1).flat());
}

/** The ids of the things that an amount measures: the subjects of a figure, otherwise the record itself. */
const thingsOf = ({ record }: Amount): ReadonlySet<string> =>
  new Set(record.kind === "figure" ? record.about : [record.id]);
