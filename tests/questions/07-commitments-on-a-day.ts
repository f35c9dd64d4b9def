/**
 * 7. Commitments open, due or overdue on a day: the ambitions on development that are dated.
 *
 * Paragraph 3 of the paraphrase: Laos would graduate from least developed country status by 2026,
 * told at a meeting of the day of paragraph 2 (27 July; the year follows from 16). Of the ambitions
 * on development it alone says when it was given and by when. On any day of 2026 it may be due.
 * Whether it was met the paraphrase cannot tell.
 */
import { commitmentsOn, dataset } from "laos-relations";

const wishes = { type: "ambition", topic: "development" } as const;
const standing = (day: string) =>
  commitmentsOn(dataset, day, wishes)
    .filter(({ state }) => state !== "undated")
    .map(({ state, reason }) => `${state}: ${reason}`);
standing("2024-07-26"); // => []
standing("2025-06-01"); // => ["open: Given 27 July 2024; the deadline, 2026 or earlier, lies ahead."]
standing("2026-06-01"); // => ["due: Given 27 July 2024; the deadline, 2026 or earlier, may be that day."]
standing("2027-01-01"); // => ["overdue: Given 27 July 2024; the deadline, 2026 or earlier, has passed."]
