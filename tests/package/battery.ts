/** The exports that the program below uses. */
export const NAMES = "timeline, formatTime, statusesOn, boundsOf, findRecords, evidenceFor";

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
];
console.log(JSON.stringify(answers));
`;
