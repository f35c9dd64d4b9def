/**
 * 21. Agreements that are signed or further progressed.
 *
 * Paragraph 5 of the KPL article says that agreements to ease business and investment are in
 * preparation. A Turkish news page reports a memorandum of the two foreign ministries, signed at
 * talks in Ankara on 5 February 2024. No second source reports it. The program counts records. A
 * record that represents several instruments has a `count`.
 */
import { dataset, findRecords } from "laos-relations";

const agreements = (more?: { atLeast: "signed"; leastWitnesses?: 2 }) =>
  findRecords(dataset, { kind: "agreement", between: ["LAO", "TUR"], ...more }).length;
agreements(); // => 2
agreements({ atLeast: "signed" }); // => 1
agreements({ atLeast: "signed", leastWitnesses: 2 }); // => 0
