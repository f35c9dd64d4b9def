/**
 * 7. Commitments open, due or overdue on a day.
 *
 * Paragraph 3 of the paraphrase: Laos would graduate from least developed country status by 2026, told
 * at the meeting of 27 July 2024. Of all ambitions on development it alone has a deadline. Whether it
 * was met the paraphrase cannot tell.
 */
import { commitmentsOn, dataset } from "laos-relations";

const wishes = { type: "ambition", topic: "development", certainty: "yes" } as const;
const standing = (day: string) =>
  commitmentsOn(dataset, day, wishes).map(({ state, reason }) => `${state}: ${reason}`);
standing("2024-07-26"); // => []
standing("2025-06-01"); // => ["open: Given 27 July 2024; the deadline, 2026 or earlier, lies ahead."]
standing("2027-01-01"); // => ["overdue: Given 27 July 2024; the deadline, 2026 or earlier, has passed."]
