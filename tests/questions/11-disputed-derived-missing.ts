/**
 * 11. What is disputed, derived or missing in a record.
 *
 * Two pages of the British ambassador and a page of a directory say that the embassy in Vientiane
 * was opened by the Foreign Secretary on 5 November 2012; another page has the building ready in
 * April 2013. A discrepancy says so. The year of establishment is the conclusion of the
 * maintainers. No page that they read says when the earlier embassy began.
 */
import { dataset, discrepanciesFor } from "laos-relations";

const doubtsOf = (
  id: "mission:united-kingdom-laos-embassy" | "mission:united-kingdom-laos-embassy-former",
) => discrepanciesFor(dataset, id).map(({ doubtType, pointer }) => `${doubtType} ${pointer}`);
doubtsOf("mission:united-kingdom-laos-embassy"); // => ["disputed /established", "disputed /inaugurated", "inferred /established"]
doubtsOf("mission:united-kingdom-laos-embassy-former"); // => ["missing /established"]
