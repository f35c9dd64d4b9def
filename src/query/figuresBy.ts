import { addTo } from "../dataset/addTo.ts";
import type { Dataset } from "../dataset/Dataset.ts";
import { codeOf, involvement } from "../dataset/involvement.ts";
import { partnersIn } from "../dataset/partners.ts";
import type { Commitment } from "../model/Commitment.ts";
import type { Figure } from "../model/Figure.ts";
import type { IdOf, PartyCode } from "../model/ids.ts";
import type { Project } from "../model/Project.ts";
import type { Measure, Quantity } from "../model/Quantity.ts";
import type { Time } from "../time/Time.ts";
import type { Criteria } from "./Criteria.ts";
import { kindsAmong, known, subjectOf } from "./checks.ts";
import { type Match, matchesOf } from "./findMatches.ts";
import { involving, questionOf } from "./questionOf.ts";

/**
 * By what amounts are put together: the partner, or what is measured.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export const FIGURE_KEYS = ["partner", "measure"] as const;

/** One of {@link FIGURE_KEYS}. @category Follow relations @since 0.1.0 */
export type FigureKey = (typeof FIGURE_KEYS)[number];

/**
 * Why an amount is not added to any other.
 *
 * - `in-words`: the source gives no number.
 * - `promised`: it is the amount of a commitment, not of what has been counted or allotted.
 * - `level`: it is the level at a time, and levels do not add up.
 * - `unclear`: no source says whether it is a sum or a level.
 * - `undated`: its period is not known, or uncertain.
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

/**
 * The amounts of one partner, or of one measure.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface FigureGroup {
  /** The code of the partner, or the measure. */
  readonly key: string;
  /** What could be added, by measure, unit and period; an amount that nothing is like stands alone. */
  readonly sums: readonly AmountSum[];
  /** What was left apart, by record id. */
  readonly apart: readonly AmountApart[];
}

/**
 * Which amounts.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface FigureCriteria<Id extends string = string>
  extends Criteria<Id, "figure" | "project" | "commitment"> {
  /** The code of the party whose partners are meant. Default: the party that the dataset is about. */
  readonly of?: PartyCode<Id> | undefined;
}

/**
 * Puts amounts together by partner or by measure: trade, money for projects, things counted.
 *
 * Use {@link findRecords} with `kind: "figure"` for the records alone.
 *
 * Only like is added to like: numbers with the same measure, unit and period, from records of the
 * same kind that have come equally far and concern the same partners. Levels, amounts that may be
 * levels, amounts of no known period, and two reports of the same thing are never added; they are
 * in `apart`, each with the reason. Periods are alike when they are written alike. An amount that
 * concerns several partners stands with each of them, so groups must not be added up.
 *
 * @param dataset - where to look
 * @param by - `partner` or `measure`
 * @param criteria - which amounts. Default: all that involve the party that the dataset is about
 * @returns the groups in order of their keys, frozen; empty where there is no amount
 * @throws `unknown-value` for another key; `unknown-code` for a party that the dataset does not hold;
 *   otherwise as {@link findMatches}
 *
 * @example What the sources report of trade cannot be added up, and says why
 * ```ts
 * import { dataset, figuresBy } from "laos-relations";
 *
 * const trade = figuresBy(dataset, "partner", { kind: "figure", type: "trade" });
 * trade.map(({ key, sums }) => [key, sums.length]); // => [["CAN", 0], ["TUR", 0]]
 * trade[0]?.apart.map(({ value, unit, apart }) => [value, unit, apart]); // => [[141_500_000, "USD", "unclear"]]
 * ```
 *
 * @category Follow relations
 * @since 0.1.0
 */
export function figuresBy<Id extends string>(
  dataset: Dataset<Id>,
  by: FigureKey,
  { of, ...criteria }: FigureCriteria<NoInfer<Id>> = {},
): readonly FigureGroup[] {
  known(FIGURE_KEYS, by, "by");
  const self = subjectOf(dataset, of);
  const kind = kindsAmong(KINDS, criteria.kind);
  const question = questionOf(dataset, { ...criteria, kind });
  const candidates = new Set(partnersIn(dataset, self));
  const involved = involvement(dataset);
  const groups = new Map<string, Amount[]>();
  for (const match of matchesOf<(typeof KINDS)[number]>(dataset, involving(question, self))) {
    const partners = involved(match.record)
      .filter((id) => candidates.has(id))
      .sort()
      .map((id) => codeOf(id as IdOf<"party">));
    for (const amount of amountsOf(match, Object.freeze(partners))) {
      for (const key of by === "partner"
        ? partners
        : partners.slice(0, 1).map(() => amount.measure)) {
        addTo(groups, key, amount);
      }
    }
  }
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.freeze(inOrder.map(([key, amounts]) => Object.freeze({ key, ...addUp(amounts) })));
}

const KINDS = ["figure", "project", "commitment"] as const;

const NO_DEADLINE = /* @__PURE__ */ Object.freeze({
  basis: "missing",
  reason: "no deadline is told",
} as const);

/** The amounts of a record. */
function amountsOf(
  { record, answer }: Match<(typeof KINDS)[number]>,
  partners: readonly string[],
): readonly Amount[] {
  const amount = (quantity: Quantity, pointer: string, period: Time): Amount => {
    const { measure, value, qualitative, unit } = quantity;
    return Object.freeze({
      measure,
      ...(value !== undefined && { value }),
      ...(qualitative !== undefined && { qualitative }),
      unit,
      record,
      pointer,
      partners,
      period,
      answer,
    });
  };
  switch (record.kind) {
    case "figure":
      return [amount(record, "", record.period)];
    case "project":
      return record.quantities.map((one, at) => amount(one, `/quantities/${at}`, record.period));
    case "commitment":
      return record.quantity
        ? [amount(record.quantity, "/quantity", record.deadline ?? NO_DEADLINE)]
        : [];
  }
}

/** Adds like to like, and says of the rest why not. */
function addUp(amounts: readonly Amount[]): Omit<FigureGroup, "key"> {
  const alike = new Map<string, Amount[]>();
  const apart: AmountApart[] = [];
  const leave = (amount: Amount, reason: ApartReason) =>
    apart.push(Object.freeze({ ...amount, apart: reason }));
  for (const amount of amounts) {
    const reason = obstacle(amount);
    if (reason) leave(amount, reason);
    else addTo(alike, likenessOf(amount), amount);
  }
  const sums: [string, AmountSum][] = [];
  for (const [likeness, all] of alike) {
    const repeated = all.filter((one) =>
      all.some((other) => other !== one && sameThing(one, other)),
    );
    for (const amount of repeated) leave(amount, "repeated");
    const added = all.filter((one) => !repeated.includes(one));
    const [first] = added;
    if (!first) continue;
    const { measure, unit } = first;
    const period = first.period.edtf as string;
    const value = added.reduce((sum, one) => sum + (one.value as number), 0);
    sums.push([
      likeness,
      Object.freeze({ measure, unit, period, value, amounts: Object.freeze(added) }),
    ]);
  }
  sums.sort(([a], [b]) => (a < b ? -1 : 1));
  apart.sort((a, b) => (a.record.id < b.record.id ? -1 : Number(a.record.id > b.record.id)));
  return { sums: Object.freeze(sums.map(([, sum]) => sum)), apart: Object.freeze(apart) };
}

/** What keeps an amount from being added to any other. */
function obstacle({ record, value, period }: Amount): ApartReason | undefined {
  if (value === undefined) return "in-words";
  if (record.kind === "commitment") return "promised";
  if (record.kind === "figure" && record.aggregation !== "sum") return record.aggregation;
  return period.edtf === undefined || /[?X[]|\/$|\.\.|^\//.test(period.edtf)
    ? "undated"
    : undefined;
}

/** Text that is the same for amounts that may be added. */
function likenessOf({ record, measure, unit, period, partners }: Amount): string {
  const come = record.kind === "project" ? record.modality : "";
  return JSON.stringify([measure, unit, period.edtf, record.kind, come, partners]);
}

/** Whether two amounts are of the same thing: figures about the same records. */
const sameThing = ({ record: a }: Amount, { record: b }: Amount) =>
  a.kind === "figure" && b.kind === "figure"
    ? a.about.some((id) => b.about.includes(id))
    : a.id === b.id;
