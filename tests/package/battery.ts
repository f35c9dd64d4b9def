/** Questions whose answers must not depend on where they are asked, as a program of the exports named. */
export const NAMES = "timeline, formatTime, statusesOn, boundsOf, findRecords, evidenceFor";

/** It asks `dataset`, and prints the answers. */
export const BATTERY = `
const answers = [
  dataset.meta,
  dataset.ids,
  timeline(dataset, { between: ["LAO", "TUR"] }).map((entry) => [entry.record.id, entry.answer, formatTime(entry.time)]),
  timeline(dataset, { between: ["LAO", "VNM"] }).map((entry) => [entry.record.id, entry.answer, formatTime(entry.time)]),
  ["1955-06-05", "2017-12-31", "2026-01-26", "2026-01-27"].map((day) => statusesOn(dataset, day).map((one) => [one.status.id, one.answer])),
  ["0099-02", "1900-02", "1955-06-05", "2011-12-30", "2024-02", "20XX"].map((text) => boundsOf(text)),
  findRecords(dataset, { kind: "event", during: "2018" }).map((record) => record.id),
  evidenceFor(dataset, "mission:turkiye-laos-embassy").items.map((item) => item.reference),
];
console.log(JSON.stringify(answers));
`;
