/**
 * 22. Bodies, statuses and the terms of coordinators.
 *
 * Paragraph 16 of the paraphrase: Laos coordinates ASEAN and Canada from July 2024 to 2027. In the
 * interview: the intergovernmental committee (paragraph 11), two series of consultation, of
 * ministers and of vice ministers (27), two committees of the parties (15, 16), and the ASEAN Summit
 * (30).
 */
import { dataset, findRecords } from "laos-relations";

const terms = findRecords(dataset, { kind: "status", type: "country-coordinator" });
terms.map(({ holders, counterpart, held }) => [...holders, counterpart, held.edtf]);
// => [["party:lao", "party:can", "2024-07/2027"]]
const bodies = { kind: "party", type: ["committee", "forum"] } as const;
findRecords(dataset, { ...bodies, source: "source:wvr-ambassador-interview" }).length; // => 6
