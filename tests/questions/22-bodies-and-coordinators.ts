/**
 * 22. Bodies, statuses and the terms of coordinators.
 *
 * Paragraph 16 of the paraphrase says that Laos coordinates relations between ASEAN and Canada from
 * July 2024 to 2027; pages of the Canadian government and two newspapers confirm the role. The
 * interview names six bodies: the intergovernmental committee (paragraph 11), two series of
 * consultations, of ministers and of vice ministers (paragraph 27), two committees of the parties
 * (paragraphs 15 and 16), and the ASEAN Summit (paragraph 30).
 */
import { dataset, findRecords } from "laos-relations";

const terms = findRecords(dataset, { kind: "status", type: "country-coordinator" });
terms.map(({ holders, counterpart, held }) => [...holders, counterpart, held.edtf]);
// => [["party:lao", "party:can", "2024-07/2027"]]
const bodies = { kind: "party", type: ["committee", "forum"] } as const;
findRecords(dataset, { ...bodies, source: "source:wvr-ambassador-interview" }).length; // => 6
