/** The exports that the program below uses. */
export const NAMES =
  "timeline, formatTime, statusesOn, boundsOf, findRecords, evidenceFor, discrepanciesFor, formatDoubts, chartSpan";

/** A program that queries `dataset` and prints the answers. They must be the same in every runtime and time zone. */
export const BATTERY = `
const answers = [
  dataset.meta,
  dataset.ids,
  timeline(dataset, { between: ["LAO", "TUR"] }).map((entry) => [entry.record.id, entry.answer, formatTime(entry.time)]),
  timeline(dataset, { between: ["LAO", "VNM"] }).map((entry) => [entry.record.id, entry.answer, formatTime(entry.time)]),
  ["1955-06-05", "2017-12-31", "2026-01-26", "2026-01-27"].map((day) => statusesOn(dataset, day).map((match) => [match.status.id, match.answer])),
  ["0099-02", "1900-02", "1955-06-05", "2011-12-30", "2024-02", "20XX"].map((text) => boundsOf(text)),
  findRecords(dataset, { kind: "event", during: "2018" }).map((record) => record.id),
  evidenceFor(dataset, "mission:turkiye-laos-embassy").items.map((item) => item.reference),
  discrepanciesFor(dataset, "status:canada-laos-diplomatic-relations").map((doubt) => formatDoubts([doubt])[0].text),
  chartSpan("-0044-03-15/1955-06-05", { from: "-0100", to: "2026" }),
];
console.log(JSON.stringify(answers));
`;

/**
 * A program that writes dates in several languages, and prints them. The package has the months of
 * its languages; days and months in American English come from the platform.
 */
export const WORDS = `
const dates = [
  ...["2024-07-27", "2025-12-01/2025-12-02", "2024-07-24/2024-08-02", "[2024-12-24..2025-01-02]", "2024-07/2024-09"],
  ...["2017/..", "[..2026]", "2004-06%", "201X", "2001-26", "-0043-03-15", "0900/1200", "1500-02-28", "Y12024", "Y170000002"],
];
const options = [
  ...[{}, { style: "short" }, { locale: "en-US" }, { words: FRENCH_WORDS }, { words: LAO_WORDS }],
  ...[{ words: FRENCH_WORDS, style: "short" }, { words: LAO_WORDS, style: "short" }],
];
console.log(JSON.stringify(dates.map((date) => options.map((each) => formatTime(date, each)))));
`;
