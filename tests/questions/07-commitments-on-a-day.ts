/**
 * 7. Commitments that are open, due or overdue on a day: the dated ambitions on development.
 *
 * Paragraph 3 of the paraphrase reports an ambition of Laos: to graduate from least developed
 * country status by 2026. The meeting took place on the day that paragraph 2 gives (27 July; the
 * year follows from paragraph 16). No other ambition on development has both a date and a deadline.
 * On any day of 2026 the commitment may be due. No source says whether Laos met it.
 */
import { commitmentsOn, dataset } from "laos-relations";

const ambitions = { type: "ambition", topic: "development" } as const;
const statesOn = (day: string) =>
  commitmentsOn(dataset, day, ambitions)
    .filter(({ state }) => state !== "undated")
    .map(({ state, reason }) => `${state}: ${reason}`);
statesOn("2024-07-26"); // => []
statesOn("2025-06-01"); // => ["open: Given 27 July 2024; the deadline, 2026 or earlier, lies ahead."]
statesOn("2026-06-01"); // => ["due: Given 27 July 2024; the deadline, 2026 or earlier, may be that day."]
statesOn("2027-01-01"); // => ["overdue: Given 27 July 2024; the deadline, 2026 or earlier, has passed."]
