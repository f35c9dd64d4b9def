/**
 * 11. What is disputed, derived or missing in a record.
 *
 * Paragraph 4 of the KPL article says that Türkiye established a resident embassy in 2017. It does
 * not say when the embassy was decided on or opened, or whether it was ever closed.
 */
import { dataset, discrepanciesFor } from "laos-relations";

const doubts = discrepanciesFor(dataset, "mission:turkiye-laos-embassy");
doubts.map(({ doubtType, pointer }) => `${doubtType} ${pointer}`);
// => ["disputed /established", "missing /closed", "missing /decided", "missing /inaugurated"]
