/**
 * 4. The evidence for a record, or for one of its fields.
 *
 * Paragraph 6 of the KPL article says that Türkiye has had its status with ASEAN since 2017. The
 * record of the source contains the grade and the reason for it.
 */
import { dataset, evidenceFor, verifyEvidence } from "laos-relations";

const evidence = evidenceFor(dataset, "status:turkiye-asean-sectoral-dialogue-partner", "/held");
evidence.items.map(({ reference, source }) => [reference, source.reliability.grade]);
// => [["KPL on Türkiye and Laos (2018 or later), para. 6", "C"]]
verifyEvidence(dataset, evidence, {}).items.map(({ result }) => result); // => ["text-not-given"]
