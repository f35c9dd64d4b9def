/**
 * 25. A flat table for R or pandas, and a citation for this version.
 *
 * The four missions are the embassy of question 13, the two consulates general in Khon Kaen, which
 * the headlines of the interview (paragraph 41) and a caption (paragraph 10) mention, and the
 * embassy of the ambassador who gives the interview.
 */
import { dataset, findRecords } from "laos-relations";
import { citeDataset, toCsv } from "laos-relations/export";

const [header, ...rows] = toCsv(dataset, findRecords(dataset, { kind: "mission" }))
  .trimEnd()
  .split("\n");
header?.split(",").slice(0, 9); // => ["id", "kind", "type", "label", "summary", "modality", "certainty", "time", "basis"]
rows.map((row) => row.split(",")[0]); // => ["mission:laos-khon-kaen-consulate", "mission:turkiye-laos-embassy", "mission:vietnam-khon-kaen-consulate", "mission:vietnam-laos-embassy"]
citeDataset(dataset).startsWith(`Foreign relations of Laos, version ${dataset.meta.version}`); // => true
