import type { Commitment } from "../model/Commitment.ts";
import type { Figure } from "../model/Figure.ts";
import type { Project } from "../model/Project.ts";
import type { Measure, Quantity } from "../model/Quantity.ts";
import { appendTo } from "../records/appendTo.ts";
import type { Time } from "../time/Time.ts";
import type { Match } from "./findMatches.ts";

/**
 * Why an amount is not added to any other.
 *
 * - `in-words`: the source gives no number.
 * - `promised`: it is the amount of a commitment, not of what has been counted or allotted.
 * - `level`: it is the level at a time, and levels do not add up.
 * - `unclear`: no source says whether it is a sum or a level.
 * - `undated`: its period is not assertOneOf, or uncertain.
 * - `repeated`: another amount of the same measure, unit and period is of the same thing.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export const APART_REASONS = [
  "in-words",
  "promised",
  "level",
  "unclear",
  "undated",
  "repeated",
] as const;

/** One of {@link APART_REASONS}. @category Follow relations @since 0.1.0 */
export type ApartReason = (typeof APART_REASONS)[number];

/**
 * An amount, and where it stands.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface Amount extends Quantity {
  /** The record that gives it. */
  readonly record: Figure | Project | Commitment;
  /** JSON Pointer of the amount in the record; the empty string for a figure, which is one. */
  readonly pointer: string;
  /** The partners that it concerns, by code. */
  readonly partners: readonly string[];
  /** What it is for, in time: of a commitment its deadline, missing where there is none. */
  readonly period: Time;
  /** Whether its record surely meets the criteria. */
  readonly answer: Match["answer"];
}

/**
 * Amounts that are alike, added.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface AmountSum {
  /** What is measured. */
  readonly measure: Measure;
  /** The unit of all of them. */
  readonly unit: string;
  /** The period of all of them, in EDTF. */
  readonly period: string;
  /** Their sum, in `unit`. */
  readonly value: number;
  /** The amounts, at least one. */
  readonly amounts: readonly Amount[];
}

/**
 * An amount that is not added, and why.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface AmountApart extends Amount {
  /** Why. */
  readonly apart: ApartReason;
}

/** The amounts of one group, added as far as they can be. @internal */
export interface SummedAmounts {
  /** The sums, by measure, unit and period. */
  readonly sums: readonly AmountSum[];
  /** The amounts that are not added, by record id. */
  readonly apart: readonly AmountApart[];
}

/** Adds amounts that are alike, and gives for each of the others the reason why it is not added. @internal */
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
    const { measure, unit } = first;
    const period = first.period.edtf as string;
    const value = added.reduce((sum, amount) => sum + (amount.value as number), 0);
    sums.push([
      key,
      Object.freeze({ measure, unit, period, value, amounts: Object.freeze(added) }),
    ]);
  }
  sums.sort(([a], [b]) => (a < b ? -1 : 1));
  apart.sort((a, b) => (a.record.id < b.record.id ? -1 : Number(a.record.id > b.record.id)));
  return { sums: Object.freeze(sums.map(([, sum]) => sum)), apart: Object.freeze(apart) };
}

/** Why an amount cannot be added to any other, if it cannot. */
function reasonApart({ record, value, period }: Amount): ApartReason | undefined {
  if (value === undefined) return "in-words";
  if (record.kind === "commitment") return "promised";
  if (record.kind === "figure" && record.aggregation !== "sum") return record.aggregation;
  return period.edtf === undefined || INEXACT.test(period.edtf) ? "undated" : undefined;
}

/** Marks of a period that is a set, qualified, partly unspecified, or open at an end. */
const INEXACT = /[?~%X[{]|\/$|\.\.|^\//;

/** A key that amounts share if they may be added. */
function groupKey({ record, measure, unit, period, partners }: Amount): string {
  const modality = record.kind === "project" ? record.modality : "";
  return JSON.stringify([measure, unit, period.edtf, record.kind, modality, partners]);
}

/** The amounts that measure the same thing as another amount of their group. */
function repeatedIn(group: readonly Amount[]): ReadonlySet<Amount> {
  const amountsOfThing = new Map<string, Amount[]>();
  for (const amount of group) {
    for (const id of thingsOf(amount)) appendTo(amountsOfThing, id, amount);
  }
  return new Set([...amountsOfThing.values()].filter(({ length }) => length > 1).flat());
}

/** What an amount measures: the records that a figure is about, otherwise its own record. */
const thingsOf = ({ record }: Amount): ReadonlySet<string> =>
  new Set(record.kind === "figure" ? record.about : [record.id]);
