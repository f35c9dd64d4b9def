/**
 * 11. What is disputed, derived or missing in a record.
 *
 * Paragraph 4 of the KPL article says that Türkiye established a resident embassy in 2017. It does
 * not say when the embassy was decided on or opened, or whether it was ever closed.
 */
import { dataset, discrepanciesFor, formatDoubts } from "laos-relations";

const doubts = discrepanciesFor(dataset, "mission:turkiye-laos-embassy");
formatDoubts(doubts).map(({ text }) => text);
/* => [
  "the date of establishment is disputed: In what sense was the embassy established in 2017?",
  "no source gives the date of closing: The text mentions no closing.",
  "no source gives the date of the decision: The text does not say when it was decided on.",
  "no source gives the date of inauguration: The text mentions no ceremony.",
] */
