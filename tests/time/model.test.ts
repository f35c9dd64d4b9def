import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LaosRelationsError } from "../../src/errors.ts";
import { holdsOn } from "../../src/time/holdsOn.ts";
import { overlaps } from "../../src/time/overlaps.ts";
import type { Time } from "../../src/time/Time.ts";
import { within } from "../../src/time/within.ts";
import { isMutationRun, runs } from "../runs.ts";
import {
  type Asked,
  askedDay,
  askedPeriod,
  edtfOf,
  known,
  modelOverlaps,
  modelWithin,
  SINGLE_DAYS,
  WRITTEN,
  type Written,
} from "./model.ts";

const AS_DAYS = [
  ...SINGLE_DAYS,
  ...WRITTEN.filter(({ type }) => type === "date" || type === "one-of"),
].map(askedDay);
const AS_PERIODS = [...SINGLE_DAYS, ...WRITTEN.filter(({ type }) => type !== "all-of")].map(
  askedPeriod,
);

const timeOf = (edtf: Written | undefined, attested: Written | undefined): Time => {
  const attestation = attested && { attested: edtfOf(attested) };
  return edtf
    ? { edtf: edtfOf(edtf), basis: "stated", ...attestation }
    : { basis: "missing", reason: "-", ...attestation };
};

/** The answers that differ from the model. */
function differences(
  edtf: Written | undefined,
  attested: Written | undefined,
  days: readonly Asked[],
  periods: readonly Asked[],
): readonly string[] {
  const time = timeOf(edtf, attested);
  const thing = known(edtf, attested);
  if (!thing) {
    const code = codeOf(() => holdsOn(time, "2024-01-30"));
    return code === "contradictory-time" ? [] : [`${JSON.stringify(time)} is read`];
  }
  const compare = (asked: readonly Asked[], ask: typeof holdsOn, model: typeof modelOverlaps) =>
    asked.flatMap((question) => {
      const [answer, expected] = [ask(time, question.edtf), model(thing, question)];
      return answer === expected
        ? []
        : [`${ask.name}(${JSON.stringify(time)}, ${question.edtf}): ${answer}, not ${expected}`];
    });
  return [
    ...compare(days, holdsOn, modelOverlaps),
    ...compare(periods, overlaps, modelOverlaps),
    ...compare(periods, within, modelWithin),
  ];
}

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof LaosRelationsError) return error.code;
    throw error;
  }
}

/** Of all attestations that can be written one in so many is tried; all of them take a few minutes. */
const EVERY = Number(process.env.MODEL_EVERY ?? (isMutationRun ? 293 : 29));

/** In a mutation run, one time in so many is tried. */
const STEP = isMutationRun ? 7 : 1;

describe("the answers, against a model that lists every reading", () => {
  it("of every time, to every question", () => {
    expect(WRITTEN.length).toBeGreaterThan(300);
    for (const edtf of [undefined, ...WRITTEN.filter((_, index) => index % STEP === 0)]) {
      expect(differences(edtf, undefined, AS_DAYS, AS_PERIODS)).toEqual([]);
    }
  }, 600_000);

  it("of every time with every attestation, to questions about each day and some periods", () => {
    const days = SINGLE_DAYS.map(askedDay);
    const periods = AS_PERIODS.filter((_, index) => index % 17 === 0);
    for (const edtf of [undefined, ...WRITTEN.filter((_, index) => index % STEP === 0)]) {
      for (const attested of WRITTEN.filter((_, index) => index % EVERY === 0)) {
        expect(differences(edtf, attested, days, periods)).toEqual([]);
      }
    }
  }, 600_000);

  it("of any time with any attestation, to any question", () => {
    const any = fc.constantFrom(...WRITTEN);
    fc.assert(
      fc.property(
        fc.option(any, { nil: undefined }),
        any,
        fc.constantFrom(...AS_DAYS),
        fc.constantFrom(...AS_PERIODS),
        (edtf, attested, day, period) => {
          expect(differences(edtf, attested, [day], [period])).toEqual([]);
        },
      ),
      { numRuns: runs(20_000) },
    );
  }, 600_000);
});
