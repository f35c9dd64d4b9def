import type { BenchmarkData } from "./benchmarkData.ts";

/** The types of question. This package takes periods as text, the other engines take days as numbers. */
export interface Questions {
  readonly byId: { readonly id: string };
  readonly byPairAndKind: { readonly pair: readonly [string, string]; readonly kind: string };
  readonly byWindow: Window;
  readonly bySureWindow: Window;
  readonly byPartyTopicWindow: Window & { readonly party: string; readonly topic: string };
}

/** A period of thirty days. */
interface Window {
  readonly during: string;
  readonly from: number;
  readonly to: number;
}

export type QuestionName = keyof Questions;

/** The heading of each type of question in the tables. */
export const NAMES: Readonly<Record<QuestionName, string>> = {
  byId: "by id",
  byPairAndKind: "by pair and kind",
  byWindow: "by 30-day window, with possible answers",
  bySureWindow: "by 30-day window, sure answers only",
  byPartyTopicWindow: "by party, topic and window",
};

/** The number of questions of each type. They run in turn, so no question runs twice in a row. */
const EACH = 8;

/** Makes questions about records that are spread over the whole dataset. */
export function questionsFor({ docs }: BenchmarkData): {
  readonly [Q in QuestionName]: readonly Questions[Q][];
} {
  const spread = <T>(list: readonly T[]): readonly T[] =>
    Array.from({ length: EACH }, (_, index) => list[Math.floor((index * list.length) / EACH)] as T);
  const pairs = docs.filter(({ parties, kind }) => parties.length === 2 && kind === "agreement");
  const topical = docs.filter(({ parties, topics }) => parties.length > 1 && topics.length > 0);
  const days = [...new Set(docs.map(({ sureFrom }) => sureFrom))].filter(
    (day) => day > 18_000_000 && day < 21_000_000,
  );
  const windows = spread(days.sort((a, b) => a - b)).map(windowFrom);
  return {
    byId: spread(docs).map(({ id }) => ({ id })),
    byPairAndKind: spread(pairs).map(({ parties, kind }) => ({
      pair: [parties[0] as string, parties[1] as string],
      kind,
    })),
    byWindow: windows,
    bySureWindow: windows,
    byPartyTopicWindow: spread(topical).map(({ parties, topics }, index) => ({
      ...(windows[index] as Window),
      party: parties[1] as string,
      topic: topics[0] as string,
    })),
  };
}

function windowFrom(day: number): Window {
  const first = new Date(
    Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100),
  );
  const last = new Date(first.getTime() + 29 * 86_400_000);
  const [from, to] = [first, last].map((date) => date.toISOString().slice(0, 10)) as [
    string,
    string,
  ];
  const number = (text: string) => Number(text.replaceAll("-", ""));
  return { during: `${from}/${to}`, from: number(from), to: number(to) };
}
