import type { Dataset } from "../dataset/Dataset.ts";
import { freezeList } from "../model/freezeList.ts";
import type { PartyCode } from "../model/ids.ts";
import { amountsOf } from "../records/amountsOf.ts";
import { appendTo } from "../records/appendTo.ts";
import { involvement } from "../records/involvement.ts";
import { partnersIn } from "../records/partnersIn.ts";
import type { Criteria } from "./Criteria.ts";
import { assertOneOf, fieldsOf, readKinds, requireSubjectId } from "./checks.ts";
import { compareStrings } from "./compareStrings.ts";
import { type Match, matchesOf } from "./findMatches.ts";
import { questionOf, withParties } from "./questionOf.ts";
import { sortedCodes } from "./sortedCodes.ts";
import { type Amount, type AmountApart, type AmountSum, sumAmounts } from "./sumAmounts.ts";

/**
 * The ways to group amounts: by partner, or by measure.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export const FIGURE_KEYS = /* @__PURE__ */ freezeList(["partner", "measure"]);

/** A value of {@link FIGURE_KEYS}. @category Follow relations @since 0.1.0 */
export type FigureKey = (typeof FIGURE_KEYS)[number];

/**
 * The amounts of a partner, or of a measure.
 *
 * @category Follow relations
 * @since 0.1.0
 */
export interface FigureGroup {
  /** The code of the partner, or the measure. */
  readonly key: string;
  /** The sums, by measure, unit and period. A sum may consist of a single amount. */
  readonly sums: readonly AmountSum[];
  /** The amounts that are not added, by record id. */
  readonly apart: readonly AmountApart[];
}

/**
 * Criteria for {@link figuresBy}.
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
 * Groups amounts by partner or by measure: trade, money for projects, things counted.
 *
 * Use {@link findRecords} with `kind: "figure"` for the records alone.
 *
 * Only like amounts are added: numbers with the same measure, unit and period, from records of the
 * same kind and modality that concern the same partners. Two periods are the same if they are
 * written the same. An amount that concerns several partners is in the group of each of them, so do
 * not add groups.
 *
 * Amounts that must not be added are in `apart`, each with the reason: levels, amounts that may be
 * levels, amounts without an exact period, amounts in words, commitments, and several reports of the
 * same thing.
 *
 * @param dataset - the dataset
 * @param by - `partner` or `measure`
 * @param criteria - conditions for the records. Default: all records that involve the party that the
 *   dataset is about
 * @returns the groups in the order of their keys; frozen, empty if there are no amounts
 * @throws `unknown-value` if `by` is something else; `unknown-code` if the dataset does not have the
 *   party; otherwise as {@link findMatches}
 *
 * @example The amounts of trade that the sources report cannot be added
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
  criteria: FigureCriteria<NoInfer<Id>> = {},
): readonly FigureGroup[] {
  const { of, ...conditions } = fieldsOf(criteria);
  assertOneOf(FIGURE_KEYS, by, "by");
  const subject = requireSubjectId(dataset, of);
  const kind = readKinds(dataset, KINDS_WITH_AMOUNTS, conditions.kind);
  const question = questionOf(dataset, { ...conditions, kind });
  const candidates = new Set(partnersIn(dataset, subject));
  const involved = involvement(dataset);
  const groups = new Map<string, Amount[]>();
  for (const match of matchesOf<AmountKind>(dataset, withParties(question, subject))) {
    const partners = sortedCodes(involved(match.record).filter((id) => candidates.has(id)));
    for (const amount of amountsIn(match, Object.freeze(partners))) {
      const keys = by === "partner" ? partners : partners.slice(0, 1).map(() => amount.measure);
      for (const key of keys) appendTo(groups, key, amount);
    }
  }
  return Object.freeze(
    [...groups]
      .sort(([a], [b]) => compareStrings(a, b))
      .map(([key, amounts]) => Object.freeze({ key, ...sumAmounts(amounts) })),
  );
}

const KINDS_WITH_AMOUNTS = ["figure", "project", "commitment"] as const;

type AmountKind = (typeof KINDS_WITH_AMOUNTS)[number];

const NO_DEADLINE = /* @__PURE__ */ Object.freeze({
  basis: "missing",
  reason: "no deadline is told",
} as const);

/** The amounts of a record, with the partners that it concerns and the answer of its match. */
const amountsIn = (
  { record, answer }: Match<AmountKind>,
  partners: readonly string[],
): readonly Amount[] =>
  amountsOf(record).map(
    ({
      quantity: { measure, measureTerm, value, qualitative, unit },
      pointer,
      period = NO_DEADLINE,
    }) =>
      Object.freeze({
        measure,
        ...(measureTerm !== undefined && { measureTerm }),
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
