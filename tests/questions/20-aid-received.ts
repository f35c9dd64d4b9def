/**
 * 20. Grants and aid in kind that Laos receives: from whom, what, and where.
 *
 * The paraphrase reports the hospital in Luang Prabang, the school in Savannakhet and the equipment
 * for the census from China (paragraph 6), and 300 computers from Cambodia (paragraph 17).
 * Programmes have a type of their own, which this query does not ask for.
 */
import { dataset, findRecords } from "laos-relations";

const grants = { kind: "project", type: ["grant", "in-kind"], atLeast: "agreed" } as const;
const aid = findRecords(dataset, { ...grants, involving: "LAO" });
aid.map(({ from, label, places = [] }) => [...from, label, ...places]);
/* => [
  ["party:khm", "300 computers given by Cambodia to Laos"],
  ["party:chn", "Chinese equipment for the Lao population census of 2025"],
  ["party:chn", "Chinese grant to upgrade the Luang Prabang Provincial Hospital", "place:luang-prabang"],
  ["party:chn", "Chinese grant for a secondary school in Savannakhet", "place:savannakhet"],
] */
