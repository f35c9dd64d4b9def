/**
 * 11. What is disputed, derived or missing in a record.
 *
 * A page of the British ambassador and a news page say that the Foreign Secretary opened the
 * embassy in Vientiane on 5 November 2012; a later page says that the building was ready in April
 * 2013. A discrepancy says so. The year of establishment is a conclusion of the maintainers. No
 * page that they read says when the earlier embassy was established.
 */
import { dataset, discrepanciesFor } from "laos-relations";

const doubtsOf = (
  id: "mission:united-kingdom-laos-embassy" | "mission:united-kingdom-laos-embassy-former",
) => discrepanciesFor(dataset, id).map(({ doubtType, pointer }) => `${doubtType} ${pointer}`);
doubtsOf("mission:united-kingdom-laos-embassy"); // => ["disputed /established", "disputed /inaugurated", "inferred /established"]
doubtsOf("mission:united-kingdom-laos-embassy-former"); // => ["missing /established"]
