/**
 * 11. What is disputed, derived or missing about something.
 *
 * Paragraph 4 of the KPL article says that Türkiye established a resident embassy in 2017, and neither
 * when that was decided, nor when it was opened, nor whether it was ever closed.
 */
import { dataset, discrepanciesFor } from "laos-relations";

const doubts = discrepanciesFor(dataset, "mission:turkiye-laos-embassy");
doubts.map(({ doubtType, pointer }) => `${doubtType} ${pointer}`);
// => ["disputed /established", "missing /closed", "missing /decided", "missing /inaugurated"]
