/**
 * 4. The evidence for a record, or one field of it.
 *
 * The beginning of Türkiye's status with ASEAN, since 2017, is in paragraph 6 of the KPL article. The
 * article's grade and its ground are those of the source's own record.
 */
import { dataset, evidenceFor, verifyEvidence } from "laos-relations";

const evidence = evidenceFor(dataset, "status:turkiye-asean-sectoral-dialogue-partner", "/held");
evidence.items.map(({ reference, source }) => [reference, source.reliability.grade]);
// => [["KPL on Türkiye and Laos (2018 or later), para. 6", "C"]]
verifyEvidence(dataset, evidence, {}).items.map(({ result }) => result); // => ["text-not-given"]
