import type { World } from "./world.ts";

/** What is asked of every engine. Days are asked as text of ours, as numbers of the others. */
export interface Questions {
  readonly byId: { readonly id: string };
  readonly byPairAndKind: { readonly pair: readonly [string, string]; readonly kind: string };
  readonly byWindow: Window;
  readonly bySureWindow: Window;
  readonly byPartyTopicWindow: Window & { readonly party: string; readonly topic: string };
}

/** Thirty days. */
interface Window {
  readonly during: string;
  readonly from: number;
  readonly to: number;
}

export type QuestionName = keyof Questions;

/** What each question is called in the tables. */
export const NAMES: Readonly<Record<QuestionName, string>> = {
  byId: "by id",
  byPairAndKind: "by pair and kind",
  byWindow: "by 30-day window, possible too",
  bySureWindow: "by 30-day window, sure",
  byPartyTopicWindow: "by party, topic and window",
};

/** How many of each there are; they are asked in turn, so that no answer is asked for twice running. */
const EACH = 8;

/** The questions for a world: about what is in it, spread over all of it. */
export function questionsFor({ docs }: World): {
  readonly [Q in QuestionName]: readonly Questions[Q][];
} {
  const spread = <T>(list: readonly T[]): readonly T[] =>
    Array.from({ length: EACH }, (_, at) => list[Math.floor((at * list.length) / EACH)] as T);
  const pairs = docs.filter(({ parties, kind }) => parties.length === 2 && kind === "agreement");
  const topical = docs.filter(({ parties, topics }) => parties.length > 1 && topics.length > 0);
  const days = [...new Set(docs.map(({ begun }) => begun))].filter(
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
    byPartyTopicWindow: spread(topical).map(({ parties, topics }, at) => ({
      ...(windows[at] as Window),
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
