/**
 * 25. A flat table for R or pandas, and a citation for this version.
 *
 * The four missions are those of question 1. The last two columns count the independent
 * sources of a record and say whether they agree.
 */
import { dataset, findRecords } from "laos-relations";
import { citeDataset, toCsv } from "laos-relations/export";

const missions = findRecords(dataset, { kind: "mission", between: ["LAO", "GBR"] });
const [header, ...rows] = toCsv(dataset, missions).trimEnd().split("\n");
header?.split(",").slice(-3); // => ["reference", "witnesses", "corroboration"]
rows.map((row) => row.replace(/,.*,(?=\d)/, ": ")); // => ["mission:laos-united-kingdom-embassy: 2,confirmed", "mission:united-kingdom-laos-accreditation: 2,confirmed", "mission:united-kingdom-laos-embassy: 2,confirmed", "mission:united-kingdom-laos-embassy-former: 2,confirmed"]
citeDataset(dataset).startsWith(`Foreign relations of Laos, version ${dataset.meta.version}`); // => true
