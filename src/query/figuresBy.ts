import type { Dataset } from "../dataset/Dataset.ts";
import type { IdOf, PartyCode } from "../model/ids.ts";
import { amountsOf as recordAmounts } from "../records/amountsOf.ts";
import { appendTo } from "../records/appendTo.ts";
import { codeOf } from "../records/codeOf.ts";
import { involvement } from "../records/involvement.ts";
import { partnersIn } from "../records/partnersIn.ts";
import type { Criteria } from "./Criteria.ts";
import { assertOneOf, kindsAmong, subjectOf } from "./checks.ts";
import { type Match, matchesOf } from "./findMatches.ts";
import { involving, questionOf } from "./questionOf.ts";
import { type Amount, type AmountApart, type AmountSum, sumAmounts } from "./sumAmounts.ts";

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
  assertOneOf(FIGURE_KEYS, by, "by");
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
        appendTo(groups, key, amount);
      }
    }
  }
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.freeze(
    inOrder.map(([key, amounts]) => Object.freeze({ key, ...sumAmounts(amounts) })),
  );
}

const KINDS = ["figure", "project", "commitment"] as const;

const NO_DEADLINE = /* @__PURE__ */ Object.freeze({
  basis: "missing",
  reason: "no deadline is told",
} as const);

/** The amounts of a record that matches the criteria. */
const amountsOf = (
  { record, answer }: Match<(typeof KINDS)[number]>,
  partners: readonly string[],
): readonly Amount[] =>
  recordAmounts(record).map(
    ({ quantity: { measure, value, qualitative, unit }, pointer, period = NO_DEADLINE }) =>
      Object.freeze({
        measure,
        ...(value !== undefined && { value }),
        ...(qualitative !== undefined && { qualitative }),
        unit,
        record,
        pointer,
        partners,
        period,
        answer,
      }),
  );
